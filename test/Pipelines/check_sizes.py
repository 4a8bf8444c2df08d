"""Fails when IR is longer, a tensor larger, or the sum of all buffers that are
allocated more, than allowed (in bytes, elements, elements)."""

import argparse
import math
import re
import sys

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("file")
parser.add_argument("--max-bytes", type=int, required=True)
parser.add_argument("--max-elements", type=int, required=True)
parser.add_argument("--max-allocated", type=int, required=True)
parser.add_argument("--dynamic", type=int, help="what a dynamic size of a buffer is at most")
options = parser.parse_args()


def elements(shape):
    return math.prod(options.dynamic if size == "?" else int(size) for size in shape.split("x"))


text = open(options.file).read()
if len(text) > options.max_bytes:
    sys.exit(f"the IR has {len(text)} bytes, more than {options.max_bytes}")
for shape in set(re.findall(r"(?:tensor|memref)<([0-9x]+)x[a-z]", text)):
    if elements(shape) > options.max_elements:
        sys.exit(f"{shape} has {elements(shape)} elements, more than {options.max_elements}")
allocations = re.findall(r"memref\.alloca?\b.*?: memref<(.*?)x[a-z]", text)
allocated = sum(elements(shape) for shape in allocations)
if allocated > options.max_allocated:
    sys.exit(f"{allocated} elements are allocated, more than {options.max_allocated}")
print(f"{len(text)} bytes, {allocated} elements allocated")
