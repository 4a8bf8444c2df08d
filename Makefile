# The two commands: `make demo` runs the main job, `make check` every test.
# Both install what is missing (see scripts/setup.sh), configure and build.

JOBS ?= $(shell nproc)
BUILD := build
PYTHON_BIN := .venv/bin/python
# Has PyTorch, on a machine with a GPU.
GPU_PYTHON ?= python3

.PHONY: help demo check build bench bench-near-linear bench-raise gpu-bundles gpu-check check-sanitized experiments setup format docs clean
help:
	@echo "make demo          build, and run the byte-level language model on held-out text"
	@echo "make check         build, and run every test"
	@echo "make build         build only"
	@echo "make bench         build, and measure against peers (BENCH=--quick: a short look)"
	@echo "make bench-near-linear  the same for methods that leave keys out"
	@echo "make bench-raise   build, and measure BLOOM's attention, raised, beside IREE"
	@echo "make gpu-bundles   build, and write what a machine with a GPU needs, to build/gpu"
	@echo "make gpu-check     there: every configuration against float64, timings, peers"
	@echo "make format        clang-format every C and C++ file"
	@echo "make docs          regenerate docs/ from the op and pass descriptions"
	@echo "make check-sanitized  the unit and lit tests with assertions and sanitizers"
	@echo "make experiments   build, and every figure and table of docs/Experiments.md"
	@echo "make clean         remove what was built"

demo: build
	PYTHONPATH=$(BUILD)/python $(PYTHON_BIN) examples/bytelm/demo.py

# Installs PyTorch, too, for the test of the experiments' training, and IREE, for
# what is converted for it.
check: build
	@scripts/setup.sh requirements-train.txt requirements-iree.txt
	cd $(BUILD) && ctest --output-on-failure --parallel $(JOBS)

build: $(BUILD)/build.ninja
	cmake --build $(BUILD) --parallel $(JOBS)

$(BUILD)/build.ninja: | setup
	cmake -S . -B $(BUILD) -G Ninja \
	  -DCMAKE_C_COMPILER=clang-22 -DCMAKE_CXX_COMPILER=clang++-22 \
	  -DPython_EXECUTABLE="$(CURDIR)/$(PYTHON_BIN)"

# Installs the peers of requirements-bench.txt, too.
bench: build
	@scripts/setup.sh requirements-bench.txt
	PYTHONPATH=$(BUILD)/python $(PYTHON_BIN) benchmarks/bench.py $(BENCH)

# Attention that leaves keys out, against exact attention and the same peers.
bench-near-linear: build
	@scripts/setup.sh requirements-bench.txt
	PYTHONPATH=$(BUILD)/python $(PYTHON_BIN) benchmarks/near_linear.py $(BENCH)

# BLOOM's attention as it is exported, through IREE, and raised, through ours.
bench-raise: build
	@scripts/setup.sh requirements-bench.txt
	PYTHONPATH=$(BUILD)/python $(PYTHON_BIN) benchmarks/raise/bloom.py $(BENCH)

# Kernels, their runtime and scripts: a folder to be copied to a machine with a GPU.
gpu-bundles: build
	@$(PYTHON_BIN) benchmarks/gpu/bundles.py --jobs $(JOBS) $(GPU_BUNDLES)

# Needs the folder alone; brings it up to date where the compiler is. `GPU_CHECK=--help`
# says what can be chosen, and how the folder is copied.
gpu-check:
	@$(GPU_PYTHON) benchmarks/gpu/check.py $(GPU_CHECK)

setup:
	@scripts/setup.sh

SOURCES = $(shell git ls-files '*.cpp' '*.h' '*.c')
format:
	clang-format-22 -i $(SOURCES)

# Unit and lit tests of a Debug build with assertions and sanitizers.
check-sanitized: | setup
	cmake -S . -B $(BUILD)-sanitized -G Ninja -DCMAKE_BUILD_TYPE=Debug \
	  -DALIBI_SANITIZE=ON -DALIBI_BUILD_PYTHON=OFF \
	  -DCMAKE_C_COMPILER=gcc -DCMAKE_CXX_COMPILER=g++ \
	  -DPython_EXECUTABLE="$(CURDIR)/$(PYTHON_BIN)"
	cmake --build $(BUILD)-sanitized --parallel $(JOBS)
	cd $(BUILD)-sanitized && ctest --output-on-failure --parallel $(JOBS)

# Installs PyTorch, too, which the two training runs need. Under 30 minutes on two cores.
experiments: build
	@scripts/setup.sh requirements-train.txt
	PYTHONPATH=$(BUILD)/python $(PYTHON_BIN) -m experiments.run $(EXPERIMENTS)

docs: | setup
	scripts/update-docs.sh

clean:
	rm -rf $(BUILD) $(BUILD)-sanitized
