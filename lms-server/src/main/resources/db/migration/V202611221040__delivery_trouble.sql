alter table delivery
    add trouble    text check (trouble in
        ('ADDRESS_IMPOSSIBLE', 'ADDRESS_REFUSED', 'LETTER_REFUSED', 'NOT_NOW', 'LETTER_BROKEN', 'SERVER')),
    add reply_code integer;
alter table delivery drop last_error;
comment on column delivery.trouble is 'Why it was not sent the last time, as a kind: what a mail server says in words may repeat an address.';
comment on column delivery.reply_code is 'The number that the mail server answered, RFC 5321.';
