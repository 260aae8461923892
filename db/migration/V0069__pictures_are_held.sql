-- Whoever stores or shows a picture holds it until the transaction ends, so that it is not removed meanwhile; PostgreSQL lets nobody lock a row who may not change it.
grant update (media_type) on media to ${appRole};
