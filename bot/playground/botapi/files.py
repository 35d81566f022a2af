"""Pictures and documents: what comes up, what is kept, and how large a picture is."""

import struct

from bot.playground.botapi.refusal import Json, bad_request
from bot.playground.botapi.schema import Upload
from bot.playground.world import World

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8"
LARGEST_SIDES = 10_000  # pixels, width and height together
LARGEST_RATIO = 20


def media(world: World, given: object, what: str, largest: int) -> tuple[Upload, Json]:
    """A file just uploaded, or one already kept by its file_id; raises Refused when it is too big or unknown."""
    if isinstance(given, Upload):
        if not given.data:
            raise bad_request("file must be non-empty")
        if len(given.data) > largest:
            raise bad_request(f"file of size {len(given.data)} bytes is too big for a {what}")
        return given, world.keep_file(given)
    if not isinstance(given, str) or given not in world.files:
        raise bad_request("wrong file identifier/HTTP URL specified")
    upload = world.files[given]
    return upload, {"file_id": given, "file_unique_id": given[-12:], "file_size": len(upload.data)}


def photo_sizes(upload: Upload) -> Json:
    """Width and height of a PNG or JPEG in pixels."""
    width, height = _size(upload.data)
    if width + height > LARGEST_SIDES or max(width, height) > LARGEST_RATIO * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return {"width": width, "height": height}


def _size(data: bytes) -> tuple[int, int]:
    if data.startswith(PNG) and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return int(width), int(height)
    if data.startswith(JPEG):
        return _jpeg_size(data)
    raise bad_request("IMAGE_PROCESS_FAILED")


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """Walks over the segments to the frame header."""
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return int(width), int(height)
        at += 2 + length
    raise bad_request("IMAGE_PROCESS_FAILED")


def get_file(world: World, params: Json) -> Json:
    """getFile: where a kept file may be fetched."""
    file_id = params["file_id"]
    if file_id not in world.files:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    size = len(world.files[file_id].data)
    return {"file_id": file_id, "file_unique_id": file_id[-12:], "file_size": size, "file_path": f"documents/{file_id}"}
