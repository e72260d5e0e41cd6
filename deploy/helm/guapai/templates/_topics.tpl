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
