# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./dev for Windows: packaging\windows\dev.ps1 build|test|run|help
# UNTESTED on Windows until somebody has run it there and taken this line away.
# Tools come from winget, libraries from vcpkg, Qt from aqtinstall (with WebEngine for the course player).
param([Parameter(Position = 0)] [string] $Command = "help", [Parameter(ValueFromRemainingArguments)] [string[]] $Rest)
$ErrorActionPreference = "Stop"
Set-Location (Resolve-Path "$PSScriptRoot\..\..")

$QtVersion = "6.4.3"
$Tools = Join-Path $env:LOCALAPPDATA "lxcp-dev"
$Libraries = @("tl-expected", "simdjson", "boost-beast", "sqlite3[fts5]", "openssl", "zstd", "zlib", "cjose", "qtkeychain-qt6")

function Install-Tool([string] $Program, [string] $Package) {
    if (-not (Get-Command $Program -ErrorAction SilentlyContinue)) {
        Write-Host "Installing $Package with winget"
        winget install --exact --silent --accept-package-agreements --accept-source-agreements --id $Package
        if ($LASTEXITCODE -ne 0) { throw "winget could not install $Package" }
    }
}

function Install-Missing {
    Install-Tool "git" "Git.Git"
    Install-Tool "cmake" "Kitware.CMake"
    Install-Tool "ninja" "Ninja-build.Ninja"
    Install-Tool "python" "Python.Python.3.12"
    Install-Tool "node" "OpenJS.NodeJS.LTS"
    if (-not (Test-Path "${env:ProgramFiles(x86)}\Microsoft Visual Studio\Installer\vswhere.exe")) {
        winget install --exact --id Microsoft.VisualStudio.2022.BuildTools --override `
            "--quiet --wait --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended"
    }
    New-Item -ItemType Directory -Force $Tools | Out-Null
    if (-not (Test-Path "$Tools\Qt\$QtVersion\msvc2019_64")) {
        python -m pip install --user aqtinstall
        python -m aqt install-qt windows desktop $QtVersion win64_msvc2019_64 --outputdir "$Tools\Qt" `
            --modules qtwebengine qtpositioning qtwebchannel
    }
    if (-not (Test-Path "$Tools\vcpkg\vcpkg.exe")) {
        git clone --depth 1 https://github.com/microsoft/vcpkg "$Tools\vcpkg"
        & "$Tools\vcpkg\bootstrap-vcpkg.bat" -disableMetrics
    }
    & "$Tools\vcpkg\vcpkg.exe" install --triplet x64-windows @Libraries
    if ($LASTEXITCODE -ne 0) { throw "vcpkg could not install the libraries" }
}

function Enter-Compiler {
    $where = "${env:ProgramFiles(x86)}\Microsoft Visual Studio\Installer\vswhere.exe"
    $studio = & $where -latest -products * -property installationPath
    Import-Module "$studio\Common7\Tools\Microsoft.VisualStudio.DevShell.dll"
    Enter-VsDevShell -VsInstallPath $studio -SkipAutomaticLocation -DevCmdArguments "-arch=x64" | Out-Null
    $env:Path = "$Tools\Qt\$QtVersion\msvc2019_64\bin;$env:Path"
}

function Build([string] $Preset) {
    Install-Missing
    Enter-Compiler
    cmake --preset $Preset "-DCMAKE_PREFIX_PATH=$Tools\Qt\$QtVersion\msvc2019_64" `
        "-DCMAKE_TOOLCHAIN_FILE=$Tools\vcpkg\scripts\buildsystems\vcpkg.cmake"
    if ($LASTEXITCODE -ne 0) { throw "cmake failed" }
    cmake --build --preset $Preset
    if ($LASTEXITCODE -ne 0) { throw "the build failed" }
}

switch ($Command) {
    "build" { Build ($(if ($Rest) { $Rest[0] } else { "release" })) }
    "test" { Build "dev"; ctest --test-dir build\dev --output-on-failure -LE lint @Rest; exit $LASTEXITCODE }
    "run" { Build "release"; & build\release\bin\lxcp-desktop.exe --demo @Rest; exit $LASTEXITCODE }
    default { Write-Host "usage: packaging\windows\dev.ps1 build [PRESET] | test [CTEST ARGUMENTS] | run   (untested on Windows so far)" }
}
