package org.aidememoire.attachment;

import java.nio.file.Path;

/**
 * A whole file that has come in and is not yet kept.
 *
 * @param part its path, on the disk of the store
 */
record Received(Path part, String sha256, long size) {}
