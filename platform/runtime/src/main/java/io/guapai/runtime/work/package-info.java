/**
 * What is to be done by whoever asks (今日待办): each capability states its rows, and one place merges
 * them by deadline, pages and counts them.
 */
@NullMarked
package io.guapai.runtime.work;

import org.jspecify.annotations.NullMarked;
