package org.concordat.ingest;

import java.io.InputStream;

/**
 * The bytes of a file or of an entry of an archive.
 *
 * @param name its name, for its extension
 * @param mediaType what it was found to be
 * @param bytes its bytes, to be read once; whoever made it closes it
 */
public record RawContent(String name, String mediaType, InputStream bytes) {}
