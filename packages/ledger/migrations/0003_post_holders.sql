-- 0003: who held a post before. A post holds duties, its holder changes; who held it when is not forgotten.

CREATE TABLE luoshi.post_holder (
  place  uuid NOT NULL REFERENCES luoshi.place (id),
  id     uuid NOT NULL,
  post   uuid NOT NULL,
  holder text NOT NULL,
  until  date NOT NULL,              -- the day the next one took over, or the post ended
  PRIMARY KEY (place, id),
  FOREIGN KEY (place, post) REFERENCES luoshi.post (place, id)
);
CREATE INDEX post_holder_post ON luoshi.post_holder (place, post);

ALTER TABLE luoshi.post_holder ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON luoshi.post_holder TO luoshi_app, luoshi_system;
CREATE POLICY read ON luoshi.post_holder FOR SELECT TO luoshi_app USING (place = (SELECT luoshi.my_place()));
CREATE POLICY jobs ON luoshi.post_holder TO luoshi_system USING (true) WITH CHECK (true);
CREATE POLICY administrator_inserts ON luoshi.post_holder FOR INSERT TO luoshi_app
  WITH CHECK (place = (SELECT luoshi.my_place()) AND (SELECT luoshi.has_role('administrator')));
