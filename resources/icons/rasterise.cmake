# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DRSVG=… -DFROM=SVG-FOLDER -DTO=FOLDER -DNAMES=a;b -DSIZES=16;24 -P rasterise.cmake
# Draws each icon in black at each size; the application tints them when it paints. The strokes are made a little
# finer than the set's own, which suits the type.
set(work "${TO}/.svg")
file(MAKE_DIRECTORY "${work}")
foreach(name IN LISTS NAMES)
  file(READ "${FROM}/${name}.svg" svg)
  string(REPLACE "stroke-width=\"2\"" "stroke-width=\"1.75\"" svg "${svg}")
  file(WRITE "${work}/${name}.svg" "${svg}")
  foreach(size IN LISTS SIZES)
    execute_process(COMMAND "${RSVG}" -w ${size} -h ${size} -o "${TO}/${name}-${size}.png" "${work}/${name}.svg"
                    RESULT_VARIABLE failed)
    if(failed)
      message(FATAL_ERROR "rsvg-convert could not draw ${name}.svg at ${size} px")
    endif()
  endforeach()
endforeach()
