/**
 * Reads pages in one go. KEYS: the sequence, and the pauses of platforms. ARGV: how many sequence numbers a page
 * gets, the platforms, the prefix of all keys, and the pages that are asked for as JSON, each with its `key`, its
 * `platform`, the `developments` asked about and whether those that are open count among them (`isForClaim`).
 *
 * Answers with the last of the sequence numbers, the pauses, and for each page its version, its header, the rows
 * that are open and those that were told.
 */
export const loadScript = `
local wanted = cjson.decode(ARGV[4])
local prefix = ARGV[3]
local function name(...) return table.concat({prefix, ...}, ':') end
-- Parsing every row takes as long as all the rest; most say it plainly.
local function developmentOf(row)
  return string.match(row, '"development_id":"([^"\\\\]*)"') or cjson.decode(row).development_id
end
local function originsOf(header)
  local hasNone = not header or string.find(header, '"origins":[]', 1, true)
  return hasNone and {} or cjson.decode(header).origins
end
local function toldOf(page, header, open)
  local about = {}
  for _, development in ipairs(page.developments) do about[development] = true end
  if page.isForClaim then
    for _, row in ipairs(open) do about[developmentOf(row)] = true end
  end
  local told = {}
  if next(about) == nil then return told end
  local sources = {page.key}
  for _, origin in ipairs(originsOf(header)) do
    sources[#sources + 1] = page.platform .. ' ' .. origin[1]
  end
  for _, source in ipairs(sources) do
    for development in pairs(about) do
      for _, row in ipairs(redis.call('HVALS', name('told', source, development))) do
        told[#told + 1] = row
      end
    end
  end
  return told
end
local pages = {}
for at, page in ipairs(wanted) do
  local known = redis.call('HMGET', name('page', page.key), 'version', 'header')
  local open = redis.call('HVALS', name('open', page.key))
  pages[at] = {known[1], known[2], open, toldOf(page, known[2], open)}
end
local sequence = redis.call('INCRBY', KEYS[1], ARGV[1] * #wanted)
return {sequence, redis.call('ZMSCORE', KEYS[2], unpack(cjson.decode(ARGV[2]))), pages}`;

/**
 * Writes changes down, each as a whole or, where the page is of another version than it was made from, not at
 * all. ARGV, for each change: the key of the page, the version it was made from, how many commands follow, and
 * of each how many words it has, and these. Answers with 1 for each change that was written and 0 for the others.
 */
export const saveScript = `
local at, saved = 1, {}
while at <= #ARGV do
  local isSame = (redis.call('HGET', ARGV[at], 'version') or '0') == ARGV[at + 1]
  local left = tonumber(ARGV[at + 2])
  at = at + 3
  while left > 0 do
    local last = at + tonumber(ARGV[at])
    if isSame then redis.call(unpack(ARGV, at + 1, last)) end
    at, left = last + 1, left - 1
  end
  saved[#saved + 1] = isSame and 1 or 0
end
return saved`;
