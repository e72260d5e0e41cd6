/** Organizations as every service knows them, by their ids. */
@NullMarked
package io.guapai.runtime.party;

import org.jspecify.annotations.NullMarked;
