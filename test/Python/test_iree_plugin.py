"""The plugin of IREE's compiler: what its build files say, beside this project's."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLUGIN = ROOT / "tools/iree-plugin"
CMAKE = (PLUGIN / "CMakeLists.txt").read_text()
SOURCE = (PLUGIN / "PluginRegistration.cpp").read_text()
FOLDERS = re.search(r"foreach\(folder (.*?)\)", CMAKE, re.S)[1].split()
LIBRARIES = [folder for folder in FOLDERS if folder.startswith("lib/")]
MLIR = re.search(r"set\(ALIBI_MLIR_LIBRARIES(.*?)\)", CMAKE, re.S)[1].split()


def commands(folder):
    """(command, words) of a CMake file."""
    text = re.sub(r"#.*", "", (ROOT / folder / "CMakeLists.txt").read_text())
    return [(name, words.split()) for name, words in re.findall(r"(\w+)\((.*?)\)\s", text, re.S)]


def library(folder):
    """Name, sources, and the words after DEPENDS and after LINK."""
    found = [words for name, words in commands(folder)
             if name in ("alibi_add_library", "alibi_add_plain_library")]
    assert len(found) == 1, f"{folder} makes {len(found)} libraries, expected one"
    parts = {"": []}
    for word in found[0]:
        if word in ("DEPENDS", "LINK"):
            part = parts.setdefault(word, [])
        else:
            parts[[*parts][-1]].append(word)
    name, *sources = parts[""]
    return name, sources, parts.get("DEPENDS", []), parts.get("LINK", [])


@pytest.mark.parametrize("folder", LIBRARIES)
def test_libraries_are_what_their_folders_hold(folder):
    _, sources, _, _ = library(folder)
    assert sorted(sources) == sorted(p.name for p in (ROOT / folder).glob("*.cpp"))


@pytest.mark.parametrize("folder", FOLDERS)
def test_only_commands_that_ireees_build_has(folder):
    known = {
        "alibi_add_library", "alibi_add_plain_library", "find_package", "target_link_libraries",
        "set", "mlir_tablegen", "add_public_tablegen_target",
    }
    assert {name for name, _ in commands(folder)} <= known


def test_what_a_library_needs_is_there_too():
    names = {library(folder)[0] for folder in LIBRARIES}
    tables = {words[0] for folder in FOLDERS for name, words in commands(folder)
              if name == "add_public_tablegen_target"}
    for folder in LIBRARIES:
        _, _, depends, links = library(folder)
        assert set(links) <= names, folder
        assert set(depends) <= tables, folder
    registered = re.search(r"DEPS(.*?)PUBLIC", CMAKE, re.S)[1].split()
    assert {name for name in registered if name.startswith("Alibi")} <= names


def files(folder):
    return [path for path in (ROOT / folder).iterdir() if path.suffix in (".cpp", ".h")]


def headers():
    """Folders whose headers the libraries and the plugin include."""
    for folder in FOLDERS:
        for path in files(folder):
            yield from re.findall(r'#include "(mlir/[^"]+)"', path.read_text())
    yield from re.findall(r'#include "(mlir/[^"]+)"', SOURCE)


def test_dialects_whose_headers_are_included_are_linked():
    wanted = set()
    for header in headers():
        name = re.match(r"mlir/Dialect/(\w+)/(IR|Transforms|Utils)/", header)
        if name:
            kind = {"IR": "Dialect"}.get(name[2], name[2])
            wanted.add(f"MLIR{name[1]}{kind}")
    # NVVM's dialect has a header beside LLVM's.
    wanted = {name.replace("LLVMIRDialect", "LLVMDialect") for name in wanted}
    wanted |= {"MLIRDialectUtils"} if "mlir/Dialect/Utils/StaticValueUtils.h" in headers() else set()
    assert wanted and wanted <= set(MLIR), wanted - set(MLIR)


def test_headers_of_this_project_are_in_the_listed_folders():
    included = set()
    sources = [path for folder in FOLDERS for path in files(folder)]
    for path in [*sources, PLUGIN / "PluginRegistration.cpp"]:
        included |= set(re.findall(r'#include "(Alibi/[^"]+)/[^/"]+\.h"', path.read_text()))
    # Headers without tables need no folder of their own, but a library.
    assert included <= {folder.split("/", 1)[1] for folder in FOLDERS
                        if folder.startswith("include/")} | {
        f"Alibi/{folder.split('/', 1)[1]}" for folder in LIBRARIES}


def test_names_agree():
    (identity,) = re.findall(r"PLUGIN_ID\s+(\w+)", CMAKE)
    assert f"iree_register_compiler_plugin_{identity}(" in SOURCE
    assert f'registerPlugin<AlibiSession>("{identity}")' in SOURCE
    assert f"--iree-plugin={identity}" in (PLUGIN / "README.md").read_text()


def test_readme_lists_the_options():
    listed = set(re.findall(r"`--(iree-alibi-[a-z]+)", (PLUGIN / "README.md").read_text()))
    assert listed == set(re.findall(r'"(iree-alibi-[a-z]+)"', SOURCE))
