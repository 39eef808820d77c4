package org.aidememoire.attachment.extraction;

/**
 * A page or a section of a file's text: what one hit of a search points to.
 *
 * @param number its place in the file from 1; of a PDF or an image, the number of the page
 * @param label how people name it: {@code p. 4}, {@code มาตรา 12}, {@code Pasal 8}; empty when the
 *     file has neither pages nor sections
 */
public record Piece(int number, String label, String text) {}
