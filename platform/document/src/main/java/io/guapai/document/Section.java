package io.guapai.document;

/**
 * A stretch of text under a heading.
 *
 * @param zh heading in Chinese, "整改要求"; empty for text without a heading
 * @param en heading in English, set small beneath; may be empty
 * @param text paragraphs, divided by line breaks
 */
public record Section(String zh, String en, String text) {}
