-- Whether an overdue is taken back hangs on the day that those found who reviewed the rectification.
alter table acceptance add rectified_on date;
comment on column acceptance.rectified_on is 'Day of the rectification as the members of the review found it';
