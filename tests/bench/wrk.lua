-- SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- wrk script: requests of many people in turn. LOAD names a file with one "TOKEN CURSOR" a line, MODE is deltas or
-- commands. Each thread has commands of its own, so that none is a duplicate.
local mode = os.getenv("MODE")
local prepared, index, made, thread = {}, 0, 0, 0
local threads = 0

function setup(t)
  threads = threads + 1
  t:set("number", threads)
end

function init()
  for line in io.lines(os.getenv("LOAD")) do
    local token, cursor = line:match("^(%S+) (%S+)$")
    local headers = { ["Authorization"] = "Bearer " .. token }
    if mode == "commands" then
      headers["Content-Type"] = "application/json"
      prepared[#prepared + 1] = headers
    else
      prepared[#prepared + 1] = wrk.format("GET", "/v1/changes?since=" .. cursor, headers)
    end
  end
  index = number * 7
  math.randomseed(os.time() + number)
  run = math.random(0, 0xffffff) * 16 + number
end

function request()
  index = index + 1
  local one = prepared[index % #prepared + 1]
  if mode ~= "commands" then return one end
  made = made + 1
  local id = string.format("%08x-%04x-7000-8000-%012x", run, math.floor(made / 65536), made)
  local target = string.format("%08x-%04x-7000-9000-%012x", run, math.floor(made / 65536), made)
  local body = '{"commands":[{"id":"' .. id .. '","kind":"request.submit","target":"' .. target ..
    '","seen_rev":0,"after":"","at":"' .. os.date("!%Y-%m-%dT%H:%M:%S.000Z") ..
    '","zone":"Europe/Berlin","payload":{"title":"Bench ' .. target .. '","reason":"To see how fast"}}]}'
  return wrk.format("POST", "/v1/commands", one, body)
end

local answers = 0
function response(status, _, body)
  if mode == "commands" and not body:find('"status":"applied"', 1, true) then
    io.stderr:write("not applied: " .. status .. " " .. body:sub(1, 300) .. "\n")
    wrk.thread:stop()
  end
end
if mode ~= "commands" then response = nil end
