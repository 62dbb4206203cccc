/** The one format of the documents that the judge does not know by itself. */
export const formats = { uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/ };
