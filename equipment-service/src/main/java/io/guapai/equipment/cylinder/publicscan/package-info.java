/** What somebody of the public learns by the code on a cylinder 扫码查询. */
@NullMarked
package io.guapai.equipment.cylinder.publicscan;

import org.jspecify.annotations.NullMarked;
