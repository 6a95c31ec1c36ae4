# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Manual pages and the texts that a distribution's package carries. The pages are what the programs say about themselves.

find_program(HELP2MAN help2man)
find_program(GZIP gzip)

# lxcp_gzip(FROM TO): a file as policy wants it in /usr/share/doc: compressed, without name and time.
function(lxcp_gzip from to)
  get_filename_component(folder "${to}" DIRECTORY)
  add_custom_command(OUTPUT "${to}" DEPENDS "${from}" VERBATIM
                     COMMAND ${CMAKE_COMMAND} -E make_directory "${folder}"
                     COMMAND sh -c "\"$0\" -9nc \"$1\" > \"$2\"" "${GZIP}" "${from}" "${to}")
endfunction()

# lxcp_manual(PROGRAM SECTION COMPONENT TEXT): a manual page for PROGRAM; TEXT is its line in whatis.
function(lxcp_manual program section component text)
  if(NOT TARGET ${program} OR NOT HELP2MAN OR NOT GZIP OR CMAKE_CROSSCOMPILING)
    return()
  endif()
  set(page "${CMAKE_BINARY_DIR}/man/${program}.${section}")
  # The names of presets and folders do not belong into a page: the program is called by its bare name.
  add_custom_command(OUTPUT "${page}" DEPENDS ${program} VERBATIM
                     COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/man"
                     COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
                             "PATH=$<TARGET_FILE_DIR:${program}>:$ENV{PATH}"
                             ${HELP2MAN} --no-info --section ${section} --name "${text}" --output "${page}" ${program})
  lxcp_gzip("${page}" "${page}.gz")
  add_custom_target(${program}-manual ALL DEPENDS "${page}.gz")
  install(FILES "${page}.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man${section}" COMPONENT ${component})
endfunction()

lxcp_manual(lxcp-desktop 1 desktop "courses, pathways and course requests, online and offline")
lxcp_manual(lxcp 1 desktop "courses, pathways and course requests on the console")
lxcp_manual(lxcp-server 8 server "reference server of the LXCP API")

if(GZIP)
  set(changelog "${CMAKE_BINARY_DIR}/doc/changelog.gz")
  set(news "${CMAKE_BINARY_DIR}/doc/NEWS.gz")
  lxcp_gzip("${CMAKE_SOURCE_DIR}/packaging/linux/debian/changelog" "${changelog}")
  lxcp_gzip("${CMAKE_SOURCE_DIR}/docs/CHANGELOG.md" "${news}")
  add_custom_target(lxcp-package-texts ALL DEPENDS "${changelog}" "${news}")
  foreach(component desktop server)
    install(FILES "${CMAKE_SOURCE_DIR}/packaging/linux/debian/copyright" "${changelog}" "${news}"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/lxcp-${component}" COMPONENT ${component})
  endforeach()
endif()
