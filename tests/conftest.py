"""No test depends on whether the encoder is installed; tests/encoder asks for it where it is."""

import os

os.environ["TIS_ENCODER"] = "off"
