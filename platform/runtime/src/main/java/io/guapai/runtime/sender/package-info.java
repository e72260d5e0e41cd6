/** Who stands at the doors that are open to everybody, and how often. */
@NullMarked
package io.guapai.runtime.sender;

import org.jspecify.annotations.NullMarked;
