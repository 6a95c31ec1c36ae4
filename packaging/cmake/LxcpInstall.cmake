# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `cmake --install` and `./dev package` put on a system: the programs, the desktop entry, icons. Two packages: what a
# person needs on a laptop (component desktop) and the server (component server).

foreach(program lxcp-desktop lxcp)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT desktop)
  endif()
endforeach()
# What the player loads when the first course opens; the programs look in ../lib/lxcp-desktop.
if(TARGET lxcp-ui-web)
  install(TARGETS lxcp-ui-web LIBRARY DESTINATION lib/lxcp-desktop COMPONENT desktop)
endif()
if(TARGET lxcp-web-archive)
  install(FILES "${CMAKE_BINARY_DIR}/lib/lxcp-desktop/lxcp-web.rcc" DESTINATION lib/lxcp-desktop COMPONENT desktop)
endif()
if(TARGET lxcp-server)
  install(TARGETS lxcp-server RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT server)
  install(FILES "${CMAKE_SOURCE_DIR}/packaging/linux/lxcp-server.service" DESTINATION lib/systemd/system COMPONENT server)
endif()

if(TARGET lxcp-desktop AND UNIX AND NOT APPLE)
  install(FILES "${CMAKE_SOURCE_DIR}/packaging/linux/example.lxcp.Desktop.desktop"
                "${CMAKE_SOURCE_DIR}/packaging/linux/example.lxcp.Desktop.open.desktop"
          DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
  install(FILES "${CMAKE_SOURCE_DIR}/packaging/linux/example.lxcp.Desktop.metainfo.xml"
          DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT desktop)
  set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
  set(icon "${CMAKE_SOURCE_DIR}/resources/icons/lxcp-desktop.svg")
  if(EXISTS "${icon}")
    install(FILES "${icon}" DESTINATION ${icons}/scalable/apps COMPONENT desktop)
    find_program(RSVG_CONVERT rsvg-convert)
    foreach(size 48 128 256)
      if(RSVG_CONVERT)
        set(picture "${CMAKE_BINARY_DIR}/icons/${size}/lxcp-desktop.png")
        add_custom_command(OUTPUT "${picture}" DEPENDS "${icon}" VERBATIM
                           COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/icons/${size}"
                           COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o "${picture}" "${icon}")
        list(APPEND pictures "${picture}")
        install(FILES "${picture}" DESTINATION ${icons}/${size}x${size}/apps COMPONENT desktop)
      endif()
    endforeach()
    add_custom_target(lxcp-application-icons ALL DEPENDS ${pictures})
  endif()
endif()
include(LxcpManual)

# .rpm where its tool is there.
set(CPACK_GENERATOR DEB TGZ)
find_program(RPMBUILD rpmbuild)
if(RPMBUILD)
  list(APPEND CPACK_GENERATOR RPM)
endif()
set(CPACK_PACKAGE_NAME lxcp-desktop)
set(CPACK_PACKAGE_VENDOR "The LXCP Desktop authors")
set(CPACK_PACKAGE_CONTACT "The LXCP Desktop authors <maintainers@lxcp.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Courses, pathways and course requests, online and offline")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL desktop server)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME lxcp-desktop)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION education)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, fonts-inter, fonts-noto-core, fonts-noto-cjk, qt6-translations-l10n")
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME lxcp-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
# The database drivers are plugins, which shlibdeps cannot see.
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS libqt6sql6-sqlite)
set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS libqt6sql6-psql)
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_DESKTOP_PACKAGE_NAME lxcp-desktop)
set(CPACK_RPM_SERVER_PACKAGE_NAME lxcp-server)
# Folders that belong to the system's own packages.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib/systemd /usr/lib/systemd/system /usr/share/applications /usr/share/metainfo /usr/share/icons /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps /usr/share/icons/hicolor/48x48 /usr/share/icons/hicolor/48x48/apps
    /usr/share/icons/hicolor/128x128 /usr/share/icons/hicolor/128x128/apps /usr/share/icons/hicolor/256x256
    /usr/share/icons/hicolor/256x256/apps /usr/share/man /usr/share/man/man1 /usr/share/man/man8)
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION
"The application in which the people of an organisation find courses, follow
learning pathways, learn without a network and ask their supervisor for more,
and lxcp, the same on the console. It keeps all that a person does in a file
on the laptop and brings it to the organisation's server when it can.")
set(CPACK_COMPONENT_SERVER_DESCRIPTION
"The server that LXCP Desktop of an organisation's people is brought up to
date by: catalog, pathways, requests, course packages and learning records
(xAPI), on SQLite or PostgreSQL.")
include(CPack)
