/** What a person types: up, down, token, clock. */
@NullMarked
package io.guapai.local.command;

import org.jspecify.annotations.NullMarked;
