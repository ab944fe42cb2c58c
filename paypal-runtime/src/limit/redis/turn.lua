-- One turn of a process: it gives places back, names the places that it holds, and asks for more.
-- All keys have one hash tag. The times are Redis's own, in microseconds or milliseconds.
--
-- KEYS: holders (sorted set: place -> end of its lease in ms), waiters (hash: process -> "seen
-- ticket ticket ..."), counter (the last ticket), pauses (hash: name -> end in ms), levels (hash:
-- process -> "level seen interval
-- tolerance"), rate (its next time in µs), settling (exists for a short time
-- after Redis lost its data).
local holders, waiters, counter, pauses, levels, rate, settling = unpack(KEYS)

-- 53 bits are exact in a Lua number, but `tostring` writes only 14 digits.
local function text(number) return string.format('%.0f', number) end

-- Another program may have stored anything: what is not a number of 53 bits counts as 0.
local function whole(value)
  local number = tonumber(value) or 0
  if number >= 0 and number < 2 ^ 53 then return math.floor(number) end
  return 0
end

local at = 0
local function word()
  at = at + 1
  return ARGV[at]
end
local function number() return tonumber(word()) end

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local now_ms = math.floor(now / 1000)

local process, level, interval, tolerance = word(), number(), number(), number()
local seen_for, stated_for, keep, longest_pause = number(), number(), number(), number()
local returns, settle_for, new = number(), number(), number()
local function place(id) return process .. ':' .. id end

-- A process that returns after an outage finds no counter if Redis lost its data. Others hold
-- places that Redis does not know yet, so nobody gets a place until they have named theirs.
if returns == 1 and redis.call('EXISTS', counter) == 0 then
  redis.call('SET', settling, '1', 'PX', settle_for)
end
local settle = math.max(redis.call('PTTL', settling), 0)

for _ = 1, number() do redis.call('ZREM', holders, place(word())) end
for _ = 1, number() do
  local id = word()
  redis.call('ZADD', holders, text(now_ms + number()), place(id))
end
redis.call('ZREMRANGEBYSCORE', holders, '-inf', text(now_ms))

-- Pauses that PayPal asked for. The name of a pause says which account and API it stops.
for _ = 1, number() do
  local name = word()
  local ends = now_ms + number()
  if ends > whole(redis.call('HGET', pauses, name)) then
    redis.call('HSET', pauses, name, text(ends))
    redis.call('PEXPIRE', pauses, longest_pause)
  end
end
local paused, paused_list = {}, {}
local all = redis.call('HGETALL', pauses)
for i = 1, #all, 2 do
  local left = whole(all[i + 1]) - now_ms
  if left <= 0 or left > longest_pause then
    redis.call('HDEL', pauses, all[i])
  else
    paused[all[i]] = true
    table.insert(paused_list, all[i])
    table.insert(paused_list, left)
  end
end

-- The smallest level and the slowest rate that a process stated lately count.
redis.call('HSET', levels, process,
  table.concat({ level, text(now_ms), text(interval), text(tolerance) }, ' '))
local processes, smallest = 0, 0
all = redis.call('HGETALL', levels)
for i = 1, #all, 2 do
  local stated, seen, apart, early = string.match(all[i + 1], '^(%d+) (%d+) (%d+) (%d+)$')
  if not stated or math.abs(now_ms - tonumber(seen)) > stated_for then
    redis.call('HDEL', levels, all[i])
  else
    processes = processes + 1
    stated = whole(stated)
    if stated > 0 and (smallest == 0 or stated < smallest) then smallest = stated end
    apart, early = whole(apart), whole(early)
    if apart > interval or (apart == interval and early < tolerance) then
      interval, tolerance = apart, early
    end
  end
end

-- The tickets of the other processes. A process that was not seen lately has lost its turn.
local others = {}
all = redis.call('HGETALL', waiters)
for i = 1, #all, 2 do
  local seen = nil
  for digits in string.gmatch(all[i + 1], '%d+') do
    if not seen then
      seen = tonumber(digits)
      if all[i] == process or math.abs(now_ms - seen) > seen_for then break end
    else
      table.insert(others, tonumber(digits))
    end
  end
  if not seen or math.abs(now_ms - seen) > seen_for then redis.call('HDEL', waiters, all[i]) end
end
table.sort(others)

-- The own requests, in the order of their tickets; -2 is the second of the new tickets. Redis may
-- have lost its data, so the counter follows the tickets that were given out before.
local wants = {}
local last = whole(redis.call('GET', counter))
for i = 1, number() do
  wants[i] = { ticket = number(), lease = number(), id = word(), pause = word() }
  last = math.max(last, wants[i].ticket)
end
if new > 0 or #wants > 0 or redis.call('EXISTS', counter) == 0 then
  redis.call('SET', counter, text(last + new))
end

local free = math.huge
if smallest > 0 then free = smallest - redis.call('ZCARD', holders) end
local cells, next_time = math.huge, now
local function store_rate()
  redis.call('SET', rate, text(next_time), 'PX', text(math.ceil((next_time - now) / 1000) + 1000))
end
if interval > 0 then
  next_time = math.max(whole(redis.call('GET', rate)), now)
  -- After a step of Redis's clock, the stored time may be too far ahead.
  if next_time > now + tolerance + interval then
    next_time = now + tolerance + interval
    store_rate()
  end
  cells = math.floor((tolerance - (next_time - now)) / interval) + 1
end
if settle > 0 then free = 0 end

local granted, mine, given, waiting, front = {}, 0, 0, {}, -1
for i, want in ipairs(wants) do
  if want.ticket < 0 then want.ticket = last - want.ticket end
  granted[i] = 0
  if not paused[want.pause] then
    local before = mine
    for _, ticket in ipairs(others) do
      if ticket < want.ticket then before = before + 1 else break end
    end
    if before < free and before < cells then
      granted[i] = 1
      given = given + 1
      if smallest > 0 then
        redis.call('ZADD', holders, text(now_ms + want.lease), place(want.id))
      end
    else
      if front < 0 then front = before - given end
      table.insert(waiting, text(want.ticket))
    end
    mine = mine + 1
  end
end

-- How long the first waiting request has to wait for the rate.
local wait = 0
if interval > 0 then
  next_time = next_time + given * interval
  if given > 0 then store_rate() end
  if front >= 0 then
    wait = math.max(math.ceil((next_time + front * interval - tolerance - now) / 1000), 0)
  end
end

if #waiting > 0 then
  redis.call('HSET', waiters, process, text(now_ms) .. ' ' .. table.concat(waiting, ' '))
else
  redis.call('HDEL', waiters, process)
end
for _, key in ipairs({ holders, waiters, counter, levels }) do redis.call('PEXPIRE', key, keep) end

return { smallest, processes, settle, wait, front, last, granted, paused_list }
