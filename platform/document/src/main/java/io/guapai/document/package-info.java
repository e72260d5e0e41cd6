/** Official papers as PDF: what they say, and how they are set. */
@NullMarked
package io.guapai.document;

import org.jspecify.annotations.NullMarked;
