/** Made of the code and the data that notes are read with: the build puts it in (scripts/bundle/packs.mjs). */
export const readerVersion = '__READER_VERSION__';
