import fc from 'fast-check';

// The same walks on every machine; FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20250401) });
