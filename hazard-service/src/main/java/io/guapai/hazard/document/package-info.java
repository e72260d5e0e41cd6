/** Official papers as PDF: what they say, and how they are set. */
@NullMarked
package io.guapai.hazard.document;

import org.jspecify.annotations.NullMarked;
