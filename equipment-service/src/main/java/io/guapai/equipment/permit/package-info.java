/**
 * Firms that the market registration tells of: which permits they need, and that they pledged to
 * obtain them (双告知一承诺).
 */
@NullMarked
package io.guapai.equipment.permit;

import org.jspecify.annotations.NullMarked;
