/** Common surnames of many countries that are no words of a title, folded. */
const surnames = new Set(
  [
    'bai cai cao chan chang chen cheng cheung chiang chou chow chu cui dai deng ding dong duan fang feng fung gao guo hsieh hsu huang jia jiang kong kwok lai lam lau leung liang liao liu luo lyu mao meng peng qian qin qiu shao shen sheng tang tian tsai tse tseng wang wei wong wu xia xiao xie xiong xu xue yan yang yao yeung yuan zeng zhang zhao zheng zhong zhou zhu zou',
    'ahn bae choi chung hwang jang jeong kang kim kwon lee moon noh seo shin yoo yoon bui dang duong hoang huynh ngo nguyen pham phan tran trinh vo vu',
    'abe aoki endo fujimoto fujita fukuda goto hasegawa hashimoto hayashi inoue ishii ishikawa ito kato kimura kobayashi kondo maeda matsumoto miura mori murakami nakajima nakamura nishimura ogawa okada ono saito sakamoto sasaki sato shimizu suzuki takahashi takeda tanaka ueda watanabe yamada yamaguchi yamamoto yamashita yamazaki yoshida',
    'agarwal aggarwal ahmed ali banerjee bhatia bhatt bose chakraborty chatterjee chaudhary chaudhuri chopra das desai deshpande dutta ghosh gupta hassan hussain ibrahim iyer jain joshi kapoor kaur khan khanna krishnan krishnamurthy kulkarni kumar malhotra malik mehta menon mishra mukherjee nair naidu pandey patel patil pillai rahman raman rao reddy sethi shah sharma shetty singh sinha srinivasan srivastava subramanian thakur tiwari venkatesh verma yadav',
    'adams allen bailey barnes bennett bryant campbell carter clark coleman collins cooper cox davis edwards evans fisher flynn foster gallagher gibson griffin hamilton harris hayes hughes jenkins jones kelly kennedy lewis lloyd marshall miller mitchell morgan morris murphy murray myers owens parker patterson perry phillips powell reynolds roberts rogers ross russell ryan sanders scott shaw simmons smith stewart sullivan taylor thomas turner walker wallace walsh ward watson webb wright',
    'alonso alvarez almeida alves araujo barbosa blanco cabrera cardoso carvalho castillo castro cavalcanti chavez correia costa cruz cunha delgado diaz dias dominguez duarte espinoza fernandes ferreira flores freitas fuentes garcia garrido gil gomes gutierrez herrera iglesias lima machado marin martins medina mendes mendoza molina monteiro montero mora morales moreira moreno moura munoz nascimento navarro nunes oliveira ortega ortiz pena pereira pinto ramos ribeiro rivera rocha rodrigues rojas romero rubio ruiz salazar sanz santos silva soto sousa souza suarez teixeira torres vargas vega vieira',
    'bauer becker braun fischer fuchs hahn herrmann hofmann huber kaiser keller klein koch kohler konig kramer kraus krause kruger lang lange lorenz maier mayer meier meyer moller muller peters pfeiffer richter roth schafer scherer schmid schmidt schmitt schmitz schneider scholz schreiber schroder schubert schulte schulz schulze schuster schwarz seidel sommer stein steiner thiel vogel vogt wagner walter weber weiss werner winkler winter wolf wolff ziegler',
    'bakker blanc bonnet bouvier boyer chevalier dubois dufour dumont dupont dupuis durand duval faure fournier garnier gauthier gautier girard guerin hubert jansen janssens lambert laurent lefebvre lefevre legrand lemaire leroux leroy marchand maes masson mercier meunier moreau morel morin peeters perrin picard renard rousseau roussel roux vasseur verhoeven vermeulen visser',
    'barbieri bianchi caruso colombo conti costa esposito ferrara gallo gentile giordano greco leone lombardi longo mancini marchetti mariani marino martinelli moretti ricci rinaldi rizzo romano rossi russo santoro serra villa vitale',
    'ahlstrom berglund dvorak horvath kovac kovacs lindberg lindgren lindqvist lindstrom lundberg lundgren nagy nemeth novak novotny papadopoulos popescu sandberg svoboda szabo toth virtanen korhonen yildiz yilmaz ozturk demir',
  ].flatMap((line) => line.split(' ')),
);

/** Endings by which a surname tells where it comes from: `Karlsson`, `Petrov`, `Nowakowska`, `Marković`, `Hartmann`. */
const ending =
  /(?:.{3}son|.[nlrt]sen|.{2}(?:ski|ska|sky)|.[rklsdmtnpbh](?:ov|ev)a?|.{2}(?:ovic|evic|ovich|evich)|.{2}czyk|.{2}wicz|.{2}enko|.{2}chuk|opoulos|.{2}[iy]dis|.{2}akis|.{2}escu|.{2}oglu|.{2}mann|.{3}stein|.{3}qvist|.{3}quist|.{3}strom|.{2}dottir|.{3}shvili|.{2}swamy|[dlnrmpu][aeio]?[nrmt][aeio]?ez)$/;

/** Words with such an ending that are none. */
const words = new Set(
  'comparison crimson genova innova lesson liaison maelstrom maison poison prison raison reason season treason unison whisky'.split(
    ' ',
  ),
);

/** @param word folded, the last of what may be a name */
export function isSurname(word: string): boolean {
  return (
    surnames.has(word) ||
    (word.length >= 6 && ending.test(word) && !words.has(word)) ||
    (word.length === 5 && /(?:kov|nov|rov|sen|pez|rez)$/.test(word))
  );
}
