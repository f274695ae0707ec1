/** Words of an organisation's name; a dash in front: behind the name that they go with. */
export const organisationWords: readonly string[] = [
  '-Labs -Systems -Software -Solutions -Technologies -Consulting -Media -Digital -Studios -Ventures -Capital -Partners -Bank',
  '-Insurance -Energy -Networks -Research -Robotics -Analytics -Security -Cloud -Health -Pharma -Logistics -Ferries',
  '-Railways -Airlines -Airways -Foods -Motors -Industries -Holdings -Group -Agency -Association -Council -Foundation',
  '-Institute -University -College -School -Library -Museum -Hospital -Press -Publishing -Games -Interactive',
  '-Engineering -Services -Telecom -Broadcasting -Corporation -Company -Verlag -Werke -Versicherung -Informatik',
  'Universität Stadtwerke Hochschule Institut Sparkasse Université École Groupe Banque Universidad Instituto Banco Grupo',
  'Università Gruppo Banca Universidade Universiteit Bank Team',
].flatMap((line) => line.split(' '));

/** Words of a room's or a building's name; a dash in front: behind the name that they go with. */
export const roomWords: readonly string[] = [
  '-Hall -Room -Auditorium -Theatre -Theater -Stage -Center -Centre -House -Tower -Square -Park -Garden -Hotel -Arena -Street',
  '-Building -Library -Ballroom -Foyer -Haus -Saal -Halle -Platz -Straße Saal Raum Hörsaal Salle Amphi Amphithéâtre Auditorium',
  'Sala Auditorio Auditório Aula Aulas Track Room Stage Hall Zaal',
].flatMap((line) => line.split(' '));

/** Organisations that are called like a person. */
export const organisationNames: readonly string[] = [
  'Ben & Jerry|Booz Allen|Booz Allen Hamilton|Carl Zeiss|Carnegie Mellon|Charles Schwab|Dana Farber|Eli Lilly|Ernst & Young',
  'Estée Lauder|Goldman Sachs|Harley Davidson|Hewlett Packard|Hewlett Packard Enterprise|J.P. Morgan|JP Morgan Chase',
  'John Deere|Johns Hopkins|Johnson & Johnson|Kaiser Permanente|Lawrence Berkeley|Lawrence Livermore|Lockheed Martin',
  'Marks & Spencer|Mary Kay|Max Planck|Merrill Lynch|Morgan Stanley|Mount Sinai|Nordic Semiconductor|Northrop Grumman',
  'Procter & Gamble|Robert Bosch|Rohde & Schwarz|Rolls Royce|Royal Holloway|Scott Logic|Sloan Kettering|Texas Instruments',
  'Thomas Cook|Thomson Reuters|Warner Bros|Warner Brothers|Wells Fargo|Red Hat|Deutsche Bahn|Deutsche Telekom',
  'Google|Microsoft|Amazon|AWS|Facebook|Meta|Apple|Netflix|IBM|Intel|Oracle|SAP|Twitter|Uber|Airbnb|Spotify|GitHub|GitLab',
  'NVIDIA|Cisco|VMware|Pivotal|Mozilla|Adobe|LinkedIn|Stripe|Shopify|Datadog|Elastic|HashiCorp|Docker|MongoDB|Cloudflare',
  'Akamai|Thoughtworks|Accenture|Deloitte|Capgemini|Zalando|Siemens|Bosch|BMW|MIT|Stanford|Harvard|Princeton|Berkeley|Oxford',
  'ETH Zürich|EPFL|INRIA|CNRS|CERN|NASA|BBC|eBay|PayPal|Yahoo|Baidu|Alibaba|Tencent|Huawei|Samsung|Sony|LINE|Mercari|Rakuten',
].flatMap((line) => line.split('|'));
