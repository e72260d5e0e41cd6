package io.guapai.document;

/** A line of printable text, set so far in from the left as it says, in points. */
record Line(String text, Style style, float indent) {}
