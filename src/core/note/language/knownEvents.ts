import { words } from './language';

/** Well-known events whose names say nothing of the kind, folded. */
export const knownEvents = words(`
  devoxx
  voxxed
  fosdem
  reinvent
  wwdc
  oscon
  codemotion
  euruko
  monitorama
  siggraph
  gdc
  sxsw
  lpc
  neurips
  nips
  icml
  iclr
  naacl
  emnlp
  cvpr
  iccv
  eccv
  aaai
  ijcai
  sigmod
  vldb
  sigir
  goto
  qcon
  ndc
  sotr
  ghc
  ato
  bsides
  blackhat
  jfokus
  oredev
  mixit
  deview
  coscup
  sitcon
  dotjs
  dotcss
  medinfo
  scipy
  pydata
  pygotham
  ansiblefest
  europython
  euroscipy
  euroclojure
  javaone
  dreamforce
  republica
  leaddev
  codeland
  openworld
  tedx
  usenix
  osdi
  sosp
  nsdi
  eurosys
  asplos
  sigcomm
  sigchi
  sigkdd
  recsys
  ismir
  interspeech
  icassp
  miccai
  aistats
  coling
  eacl
  wsdm
  cikm
  cscw
  uist
  ndss
  icse
  popl
  pldi
  oopsla
  icfp
  ecoop
  tpac
  ietf
  nanog
`);

/** The same of several words. */
export const knownEventPhrases = words(`
  re invent
  google i o
  i o
  def con
  black hat
  all things open
  strange loop
  grace hopper
  berlin buzzwords
  write the docs
  an event apart
  code mesh
  flink forward
  lead developer
  beyond tellerrand
  web directions
  agile tour
  ddd europe
  meeting c++
  cloud next
  microsoft ignite
  microsoft build
`);
