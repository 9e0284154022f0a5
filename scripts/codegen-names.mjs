import { pascal } from './codegen-sources.mjs';

/** One name for every part: `place(path, def)` gives the type name of a file or of one of its `$defs`. */
export function names(sources) {
  const wanted = new Map();
  for (const source of sources) {
    count(wanted, source.type);
    for (const def of Object.keys(source.schema.$defs ?? {})) count(wanted, pascal(def));
  }
  const types = new Map(sources.map((source) => [source.path, source.type]));
  return (path, def) => {
    if (def === undefined) return types.get(path);
    const short = pascal(def);
    return wanted.get(short) === 1 ? short : `${types.get(path)}${short}`;
  };
}

function count(map, key) {
  map.set(key, (map.get(key) ?? 0) + 1);
}
