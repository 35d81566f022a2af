"""The commands of `tis-bot`, one file each: `add` puts a command on the parser, `run` carries it out."""
