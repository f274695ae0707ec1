/** What the path of an image ends with: other targets are notes and documents that a note embeds. */
export const imageFile = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic|apng|ico)$/i;
