{{/* The streams by their contract, the receipts for agencies, and what could not be handled. */}}
{{- define "guapai.topics" -}}
- equipment-events
- inspection-events
- hazard-events
- score-events
- notification-events
- agency-events
- agency-receipts
- dead-letters
{{- end -}}

{{/* Those that a service reads: nobody applies a dead letter. */}}
{{- define "guapai.streams" -}}
{{- without (include "guapai.topics" . | fromYamlArray) "dead-letters" | toYaml -}}
{{- end -}}

{{/* Settings of one topic (takes root and topic). A record goes with its segment: a segment of a day
     lets none lie for more than a day beyond its retention. The broker unpacks what a producer packed
     and holds the limit against that, so that no small record becomes a large one in a service. */}}
{{- define "guapai.topicConfig" -}}
{{- $topics := .root.Values.topics -}}
{{- $own := get $topics.overrides .topic | default dict -}}
{{- $days := int64 ($own.retentionDays | default $topics.retentionDays) -}}
{{- $config := dict
      "cleanup.policy" "delete"
      "compression.type" "uncompressed"
      "max.message.bytes" 1048576
      "min.insync.replicas" $topics.minInSyncReplicas
      "retention.ms" (ternary -1 (mul $days 86400000) (lt $days 0))
      "segment.ms" 86400000 -}}
{{- mustMergeOverwrite $config (deepCopy ($own.config | default dict)) | toYaml -}}
{{- end -}}

{{/* Days that a record of one topic may lie there: its retention and the age of its segment. */}}
{{- define "guapai.keptDays" -}}
{{- $config := include "guapai.topicConfig" . | fromYaml -}}
{{- $kept := add (int64 (get $config "retention.ms")) (int64 (get $config "segment.ms")) -}}
{{- div (add $kept 86399999) 86400000 -}}
{{- end -}}

{{/* Days that the inbox must know an event again: one more than any stream keeps it. */}}
{{- define "guapai.leastRememberedDays" -}}
{{- $longest := 0 -}}
{{- range $topic := include "guapai.streams" . | fromYamlArray -}}
{{- $longest = max $longest (int64 (include "guapai.keptDays" (dict "root" $ "topic" $topic))) -}}
{{- end -}}
{{- add1 $longest -}}
{{- end -}}
