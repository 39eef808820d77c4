package org.aidememoire.attachment;

import java.nio.file.Path;
import org.aidememoire.attachment.extraction.FileKind;

/** A checked file that the current reader may download. */
public record FileContent(String name, FileKind kind, long size, String sha256, Path path) {}
