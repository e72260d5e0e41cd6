package io.guapai.document;

/**
 * One row of a paper's table.
 *
 * @param zh label in Chinese, "隐患编号"
 * @param en label in English, set small beneath; may be empty
 * @param value may hold line breaks; an empty value is shown as a dash, for an empty cell on an
 *     official paper could be filled in by hand afterwards
 */
public record Field(String zh, String en, String value) {}
