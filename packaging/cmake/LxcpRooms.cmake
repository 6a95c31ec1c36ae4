# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One room = one folder = one static library = one namespace. A room names the rooms that it may import; the
# table is docs/architecture.md, and `.ci/check-layers` holds the include lines to it as well.
#
#   lxcp_room(store IMPORTS base domain LIBS PRIVATE SQLite::SQLite3)
#   lxcp_test(tst_courserepository ROOMS store LABEL store [LIBS Qt6::Widgets] [SOURCES extra.cpp])

function(lxcp_room name)
  cmake_parse_arguments(ARG "" "" "IMPORTS;LIBS;SOURCES" ${ARGN})
  if(NOT ARG_SOURCES)
    file(GLOB ARG_SOURCES CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  endif()
  string(REPLACE "/" "-" target "lxcp-${name}")
  add_library(${target} STATIC ${ARG_SOURCES})
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}")
  # Small rooms compile several times faster as one translation unit per eight files.
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
  target_link_libraries(${target} PUBLIC Qt6::Core)
  foreach(import IN LISTS ARG_IMPORTS)
    string(REPLACE "/" "-" import_target "lxcp-${import}")
    target_link_libraries(${target} PUBLIC ${import_target})
  endforeach()
  if(ARG_LIBS)
    target_link_libraries(${target} ${ARG_LIBS})
  endif()
endfunction()

# A part of a room that the program loads when it is first needed (base::moduleFunction), because of the libraries that it
# brings along. It has its own copies of the rooms that it links, so let them be few and without state of their own. PROGRAMS says
# in whose folders, lib/NAME, it is installed: each package has its own copy (lxcp-desktop alone when it is left out).
#
#   lxcp_module(keychain USED_BY platform SOURCES keychainmodule.cpp ROOMS base domain LIBS Qt6Keychain::Qt6Keychain)
function(lxcp_module name)
  cmake_parse_arguments(ARG "" "USED_BY" "SOURCES;ROOMS;LIBS;PROGRAMS" ${ARGN})
  set(target lxcp-module-${name})
  add_library(${target} MODULE ${ARG_SOURCES})
  target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}")
  set_target_properties(${target} PROPERTIES PREFIX "" OUTPUT_NAME ${name}
                        LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib/lxcp-desktop")
  foreach(room IN LISTS ARG_ROOMS)
    string(REPLACE "/" "-" room_target "lxcp-${room}")
    target_link_libraries(${target} PRIVATE ${room_target})
  endforeach()
  target_link_libraries(${target} PRIVATE Qt6::Core ${ARG_LIBS})
  string(REPLACE "/" "-" user "lxcp-${ARG_USED_BY}")
  add_dependencies(${user} ${target})
  if(NOT ARG_PROGRAMS)
    set(ARG_PROGRAMS lxcp-desktop)
  endif()
  foreach(program IN LISTS ARG_PROGRAMS)
    string(REPLACE "lxcp-" "" component "${program}")
    install(TARGETS ${target} LIBRARY DESTINATION lib/${program} COMPONENT ${component})
  endforeach()
endfunction()

# A test executable from NAME.cpp in the calling folder. It links only the rooms that it names: the first of the two
# locks on the import table.
function(lxcp_test name)
  cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "ROOMS;LIBS;SOURCES;ENV" ${ARGN})
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE Qt6::Test lxcp-places $<TARGET_NAME_IF_EXISTS:lxcp-plainlocale>)
  foreach(room IN LISTS ARG_ROOMS)
    string(REPLACE "/" "-" room_target "lxcp-${room}")
    target_link_libraries(${name} PRIVATE ${room_target})
  endforeach()
  target_link_libraries(${name} PRIVATE ${ARG_LIBS})
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT ${ARG_TIMEOUT}
                       ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${ARG_ENV}")
endfunction()
