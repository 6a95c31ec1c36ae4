# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DJSON=tokens.json -DHEADER=tokens.h -P tokens.cmake
# Turns the design tokens into C++ tables, so that nothing is parsed when the application starts.
file(READ "${JSON}" tokens)

function(upper_first text out)
  string(SUBSTRING "${text}" 0 1 first)
  string(SUBSTRING "${text}" 1 -1 rest)
  string(TOUPPER "${first}" first)
  set(${out} "${first}${rest}" PARENT_SCOPE)
endfunction()

function(last_of object_length out)
  math(EXPR last "${object_length} - 1")
  set(${out} ${last} PARENT_SCOPE)
endfunction()

set(body "")
string(JSON grid GET "${tokens}" grid)
string(APPEND body "inline constexpr int kGrid = ${grid};\n")
foreach(group radius type duration)
  upper_first(${group} prefix)
  string(JSON length LENGTH "${tokens}" ${group})
  last_of(${length} last)
  foreach(i RANGE ${last})
    string(JSON name MEMBER "${tokens}" ${group} ${i})
    string(JSON value GET "${tokens}" ${group} ${name})
    upper_first(${name} suffix)
    string(APPEND body "inline constexpr int k${prefix}${suffix} = ${value};\n")
  endforeach()
endforeach()

string(JSON theme_count LENGTH "${tokens}" themes)
last_of(${theme_count} last_theme)
string(JSON role_count LENGTH "${tokens}" colours)
last_of(${role_count} last_role)
set(roles "")
set(names "")
foreach(i RANGE ${last_role})
  string(JSON name MEMBER "${tokens}" colours ${i})
  upper_first(${name} role)
  string(APPEND roles "    ${role},\n")
  string(APPEND names "    \"${name}\",\n")
endforeach()
set(table "")
foreach(t RANGE ${last_theme})
  string(APPEND table "    {")
  foreach(i RANGE ${last_role})
    string(JSON name MEMBER "${tokens}" colours ${i})
    string(JSON colour GET "${tokens}" colours ${name} ${t})
    string(REPLACE "#" "0xff" colour "${colour}")
    string(APPEND table "${colour}, ")
  endforeach()
  string(APPEND table "},\n")
endforeach()

set(pairs "")
string(JSON level_count LENGTH "${tokens}" contrast)
last_of(${level_count} last_level)
foreach(l RANGE ${last_level})
  string(JSON level MEMBER "${tokens}" contrast ${l})
  string(JSON count LENGTH "${tokens}" contrast ${level})
  last_of(${count} last)
  foreach(i RANGE ${last})
    string(JSON name MEMBER "${tokens}" contrast ${level} ${i})
    upper_first(${name} ink)
    string(JSON grounds LENGTH "${tokens}" contrast ${level} ${name})
    last_of(${grounds} last_ground)
    foreach(g RANGE ${last_ground})
      string(JSON ground GET "${tokens}" contrast ${level} ${name} ${g})
      upper_first(${ground} ground)
      string(APPEND pairs "    {Role::${ink}, Role::${ground}, ${level}},\n")
    endforeach()
  endforeach()
endforeach()

file(WRITE "${HEADER}.new" "// Made from resources/styles/tokens.json by resources/styles/tokens.cmake.
#pragma once

#include <QRgb>

namespace widgets {

enum class Role {
${roles}};

namespace tokens {

${body}
inline constexpr int kRoleCount = ${role_count};
inline constexpr int kThemeCount = ${theme_count};
inline constexpr const char* kRoleNames[kRoleCount] = {
${names}};
inline constexpr QRgb kColours[kThemeCount][kRoleCount] = {
${table}};

struct Contrast
{
    Role ink;
    Role ground;
    double least;
};
inline constexpr Contrast kContrast[] = {
${pairs}};

} // namespace tokens
} // namespace widgets
")
execute_process(COMMAND "${CMAKE_COMMAND}" -E copy_if_different "${HEADER}.new" "${HEADER}")
