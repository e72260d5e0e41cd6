/** Annual plans of routine checks (常规监督检查年度计划; 特种设备安全监督检查办法 §6). */
@NullMarked
package io.guapai.inspection.plan;

import org.jspecify.annotations.NullMarked;
