"""Fails when IR is longer, or one of its tensors larger, than allowed."""

import argparse
import math
import re
import sys

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("file")
parser.add_argument("--max-bytes", type=int, required=True)
parser.add_argument("--max-elements", type=int, required=True)
options = parser.parse_args()

text = open(options.file).read()
if len(text) > options.max_bytes:
    sys.exit(f"the IR has {len(text)} bytes, more than {options.max_bytes}")
for shape in set(re.findall(r"(?:tensor|memref)<([0-9x]+)x[a-z]", text)):
    elements = math.prod(int(size) for size in shape.split("x"))
    if elements > options.max_elements:
        sys.exit(f"{shape} has {elements} elements, more than {options.max_elements}")
print(f"{len(text)} bytes")
