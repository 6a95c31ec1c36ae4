# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Programs end by packaging/windows/exit.cpp there.
if(WIN32)
  add_library(lxcp-windows-exit STATIC "${CMAKE_SOURCE_DIR}/packaging/windows/exit.cpp")
  set_target_properties(lxcp-windows-exit PROPERTIES AUTOMOC OFF)
  link_libraries(lxcp-windows-exit)
  add_link_options(LINKER:--wrap=exit)
endif()

# lxcp_windows_program(PROGRAM DESCRIPTION [WINDOW]): what Windows wants in a program: version, manifest and, for one with a window,
# the icon, and no console of its own. Nothing elsewhere.
function(lxcp_windows_program program description)
  if(NOT WIN32)
    return()
  endif()
  set(resource "${CMAKE_CURRENT_BINARY_DIR}/${program}.rc")
  set(icon "")
  if("WINDOW" IN_LIST ARGN)
    find_program(LXCP_CONVERT NAMES magick convert REQUIRED)
    set(file "${CMAKE_BINARY_DIR}/${program}.ico")
    set(pictures "")
    foreach(size 16 32 64 128)
      list(APPEND pictures "${CMAKE_BINARY_DIR}/resources/icons/lxcp-desktop-${size}.png")
    endforeach()
    add_custom_command(OUTPUT "${file}" COMMAND ${LXCP_CONVERT} ${pictures} "${file}" DEPENDS lxcp-resources VERBATIM)
    set_property(SOURCE "${resource}" APPEND PROPERTY OBJECT_DEPENDS "${file}")
    set_target_properties(${program} PROPERTIES WIN32_EXECUTABLE ON)
    set(icon "1 ICON \"${file}\"")
  endif()
  configure_file("${CMAKE_SOURCE_DIR}/packaging/windows/program.rc.in" "${resource}" @ONLY)
  set_property(SOURCE "${resource}" APPEND PROPERTY OBJECT_DEPENDS "${CMAKE_SOURCE_DIR}/packaging/windows/program.manifest")
  target_sources(${program} PRIVATE "${resource}")
endfunction()
