// What attackers try first. Only what is old enough to belong to everyone is quoted; their lists are longer than ours.

/** Letters only, without accents or capitals: how attackers compare too. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');

export const phrases: readonly string[] = `
pierre qui roule n'amasse pas mousse
tout vient à point à qui sait attendre
au clair de la lune mon ami pierrot prête moi ta plume
maître corbeau sur un arbre perché tenait en son bec un fromage
la cigale ayant chanté tout l'été se trouva fort dépourvue
rien ne sert de courir il faut partir à point
petit à petit l'oiseau fait son nid
l'habit ne fait pas le moine
qui vole un œuf vole un bœuf
mieux vaut tard que jamais
une hirondelle ne fait pas le printemps
la nuit tous les chats sont gris
quand le chat n'est pas là les souris dansent
tel est pris qui croyait prendre
l'argent ne fait pas le bonheur
l'union fait la force
après la pluie le beau temps
il ne faut pas vendre la peau de l'ours avant de l'avoir tué
tant va la cruche à l'eau qu'à la fin elle se casse
les petits ruisseaux font les grandes rivières
chat échaudé craint l'eau froide
on ne fait pas d'omelette sans casser des œufs
aide toi le ciel t'aidera
vouloir c'est pouvoir
jamais deux sans trois
loin des yeux loin du cœur
allons enfants de la patrie le jour de gloire est arrivé
frère jacques frère jacques dormez vous sonnez les matines
sur le pont d'avignon on y danse tous en rond
alouette gentille alouette je te plumerai
il était un petit navire qui n'avait jamais navigué
une souris verte qui courait dans l'herbe
savez vous planter les choux à la mode de chez nous
être ou ne pas être telle est la question
je pense donc je suis
liberté égalité fraternité
demain dès l'aube à l'heure où blanchit la campagne
heureux qui comme ulysse a fait un beau voyage
mignonne allons voir si la rose
il était une fois dans un pays lointain
un pour tous tous pour un
notre père qui es aux cieux que ton nom soit sanctifié
je vous salue marie pleine de grâce
to be or not to be that is the question
`
  .trim()
  .split('\n');

/** First names, places, and the passwords that come first in every list that was ever stolen. */
export const common: readonly string[] = `
motdepasse password passe secret admin azerty qwerty iloveyou jetaime doudou loulou chouchou nounours soleil bonjour
salut coucou amour famille maison papa maman mamie papi bebe cherie princesse marseille football olympique dragon
france paris lyon toulouse bordeaux nantes lille nice strasbourg bretagne normandie corse europe
jean marie pierre michel andre philippe rene louis alain jacques bernard marcel daniel roger robert paul claude
christian henri georges nicolas francois gerard christophe patrick julien maurice laurent frederic eric david
stephane pascal sebastien thierry olivier antoine raymond guillaume alexandre thomas vincent bruno lucas hugo leo
gabriel arthur jules adam raphael ethan nathan theo maxime kevin jeremy mohamed karim ahmed youssef samir rachid
jeanne francoise monique catherine nathalie isabelle sylvie jacqueline anne martine christine nicole valerie
sandrine helene veronique chantal brigitte sophie celine aurelie camille julie laura emma louise alice chloe lea
manon ines jade sarah fatima khadija aicha awa fatou amina nadia leila lucie charlotte pauline marine claire
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ete hiver printemps automne
lundi mardi mercredi jeudi vendredi samedi dimanche chat chien minou medor rex felix lola luna
`
  .trim()
  .split(/\s+/);

/** The little words of every sentence. */
export const small: readonly string[] = `
le la les un une des du de et ou mais donc car ni que qui quoi dont dans sur sous avec sans pour par en au aux a
je tu il elle on nous vous ils elles me te se ce cet cette ces mon ton son ma ta sa mes tes ses nos vos leur leurs
est sont suis es etes sommes ai as ont avons avez ne pas plus tres bien mal tout tous toute toutes si non oui chez
petit petite grand grande beau belle mange va vois aime fait dit prend met vient
`
  .trim()
  .split(/\s+/);

export const rows: readonly string[] = [
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  '&é"\'(-è_çà)',
  'aqwzsxedcrfvtgbyhnuj',
  '1qaz2wsx3edc',
];
