/**
 * Roots of the histories of other services, kept where their databases do not reach and signed with
 * a key that no database holds: whoever rewrites a history with its head and its anchors is found
 * by them.
 */
@NullMarked
package io.guapai.notification.root;

import org.jspecify.annotations.NullMarked;
