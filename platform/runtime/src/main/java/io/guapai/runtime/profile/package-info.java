/**
 * How a file of another system is read: the language of profiles, and the rows that it makes of
 * lines.
 */
@NullMarked
package io.guapai.runtime.profile;

import org.jspecify.annotations.NullMarked;
