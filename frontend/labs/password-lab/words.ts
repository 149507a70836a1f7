// The words that the machine draws from: the French list of BIP-39 (2,048 words) and 752 simple words of our own,
// so that seven words drawn at random are 80 bits. The browser has its own copy: nothing is asked of the server.
export const words: readonly string[] = `
abaisser abandon abdiquer abeille abolir aborder aboutir aboyer abrasif abreuver abri abribus abricot abriter abroger
abrupt absence absolu absurde abusif abyssal académie acajou acarien accabler accepter acclamer accolade accord
accroche accuser acerbe achat acheter aciduler acier acompte acquérir acronyme acteur actif actuel adepte adéquat
adhésif adjectif adjuger admettre admirer adopter adorer adoucir adresse adroit adulte adverbe aérer aéronef affaire
affecter affiche affreux affubler agacer agencer agenda agile agiter agneau agrafe agrafer agréable agrume aider
aiguille aile ailier aimable aimant aisance ajouter ajuster alarmer album alchimie alerte algèbre algue aliéner
aliment allée alléger alliage allouer allumer alourdir alpaga altesse alvéole amande amateur ambigu ambre aménager
amertume amidon amiral amorcer amour amovible amphibie ampleur ampoule amusant analyse ananas anaphore anarchie
anatomie ancien ancre anéantir angle angoisse anguleux animal anis anneau annexer annonce annuel anodin anomalie
anonyme anorak anormal anse antenne antidote anxieux août apaiser apéritif aplanir apologie appareil appeler apporter
appuyer aquarium aqueduc arbitre arbre arbuste archet ardeur ardoise arête argent argile arlequin armature armement
armoire armure arôme arpenter arracher arrivée arriver arroser arsenic artériel article aspect asperge asphalte
aspirer assaut asservir assiette associer assurer asticot astre astuce atelier atoll atome atrium atroce attaque
attentif attirer attraper aubaine auberge audace audible augurer aurore automne autruche avaler avancer avant avarice
avenir avenue averse aveugle aviateur avide avion aviron aviser avocat avoine avouer avril axial axiome azur bâche
badge bafouer bagage bague baguette bahut baie baignade bain balai balancer balcon baleine balisage balle ballon
bambin bambou banane banc bancaire bandage bandeau banlieue bannière banquier baobab barbe barbier baril baron barque
barrage barreau basilic basket bassin bassine bastion bataille bateau bâton batterie baudrier baume bavarder bazar
bécane bêche beignet belette bélier belote bénéfice berceau béret berger berline bermuda besace besogne bétail beurre
biberon biche bicycle bidon bidule bijou bilan bilingue billard billet binaire biologie biopsie biotype bique biscuit
bison bistouri bitume bizarre blafard blague blanchir blason blessant bleuet blinder blond bloquer blouse blouson
bobard bobine bocal boire bois boiser boîte bolet bolide bonbon bonde bondir bonheur bonifier bonnet bonus bordure
borne bosquet bosse botte bouchon boucle bouée boueux bougie boule boulon bouquet bouquin bourdon bourse boussole
boutique bouton boxeur branche brasier brave brebis brèche bretzel breuvage bricoler brigade brillant brioche brique
briquet brise broche brochet brochure brocoli broder bronzer brosse brousse broyeur brugnon bruit brume brusque brutal
bruyant bûche buffet buffle buisson bulbe bulle bulletin bureau burin buse bustier butiner butoir butte buvable buvard
buvette cabane cabanon cabas cabine câble cabri cachette cactus cadeau cadenas cadran cadre café caféine cageot cahier
caille caillou caisse caisson calculer calèche caleçon calepin calibre calmer calomnie calvaire camarade caméra camion
campagne canal canapé canard canari caneton canne canoë canon canot cantine canular canyon capable caporal câpre
caprice capsule capter capuche carabine carafe caramel carbone caresser caribou carnage carnet carotte carpe carré
carreau carte carton cascade caserne casier casque cassis cassure castor causer caution cavalier cave caverne caviar
cédille ceinture céleri céleste cellule cendrier censurer central cercle céréale cérébral cerf cerise cerner cerveau
cesser chagrin chaîne chaise châle chalet chaleur chambre chameau chamois champ chance chanson chanvre chapeau
chapitre charbon chardon chariot charrue chasseur chaton chausson chaux chavirer chemise chêne chenil chenille
chéquier chercher cheval cheveu chèvre chien chiffon chiffre chignon chimère chimie chiot chlorure chocolat choisir
chorale chose chou chouette chrome chute cible cidre ciel cigale cigare cigogne ciment cimenter cinéma cintre cintrer
cirage circuler cirer cirque ciseau citerne citoyen citron civet civil clairon clameur claquer clarté classe clavier
client cligner climat clivage cloche clocher clonage cloporte clôture clou cobalt cobra cocasse cochon cocotier
cocotte coder codifier coffre coffret cogner cohésion coiffer coincer coing colère colibri colis colle collier colline
colmater colombe colonel colonne combat combe comédie comète commande compact compote concert conduire confier
congeler connoter console consonne contact conteur convexe copain copeau copie corail corbeau cordage corde cordon
corne cornet corniche corpus correct corsage cortège cosmique cosse costume coton cottage coude couette couleur
couloir coupe coupure cour courage courge cousin coussin couteau couvent couvrir coyote crabe craie crainte crapaud
cratère cravate crayon créature crèche créditer crème crémeux crêpe cresson crête creuser crevette cribler crier
cristal critère crochet crocus croire croix croquer crotale croûton crucial cruel crypter cubique cueillir cuiller
cuillère cuisine cuivre culminer culotte cultiver cumin cumuler cupide curatif curseur cyanure cycle cyclone cygne
cylindre cynique cyprès dahlia daigner dalle damier danger danse danseur datte dauphin débattre débiter déborder
débrider débutant décaler décembre déchirer décider déclarer décor décorer décrire décupler dédale déductif déesse
défensif défilé défiler défrayer dégager dégel dégivrer déglutir dégrafer déjeuner délice déloger delta demander
demeurer démolir dénicher dénouer dentelle dentier dénuder départ dépenser déphaser déplacer déposer dépôt déranger
dérober désastre descente désert désigner désobéir dessert dessin dessiner destrier détacher détester détourer
détresse devancer devenir deviner devoir diable dialogue diamant dictée dicter différer digérer digital digne diluer
dimanche diminuer dinde dioxyde directif diriger discuter disposer disque dissiper distance divan divertir diviser
docile docteur dogme doigt dolmen domaine domicile domino dompter donateur donjon donner dopamine dortoir dorure
dosage doseur dossier dotation douanier double douceur douche douter doyen dragée dragon drakkar drap drapeau draper
dresser dribbler droiture dune duperie duplexe durable durcir duvet dynastie ébène éblouir écaille écarter écharde
écharpe échelle éclair éclairer éclipse éclore écluse école économie écorce écouter écran écraser écrémer écrivain
écrou écuelle écume écureuil écurie édifier édredon éduquer effacer effectif effigie effort effrayer effusion égaliser
égarer église égout éjecter élaborer élan élargir électron élégant éléphant élève éligible élitisme éloge élucider
éluder emballer embellir embryon émeraude émission emmener émotion émouvoir empereur employer emporter emprise
émulsion encadrer enchère enclave enclos enclume encoche encre encrier endiguer endive endosser endroit enduire
énergie enfance enfermer enfouir engager engin englober engrais énigme enjamber enjeu enlever ennemi ennuyeux enrichir
enrobage enseigne entasser entendre entier entourer entraver entrée énumérer envahir enviable envoyer enzyme éolien
épaissir épargne épatant épaule éperon épicerie épidémie épier épilogue épinard épine épisode épitaphe éponge époque
épreuve éprouver épuisant équerre équipe érable ériger érosion erreur éruption escale escalier escrime espadon espèce
espiègle espoir esprit esquiver essayer essence essieu essorer essuie estime estomac estrade étable étage étagère
étain étaler étanche étang étape étatique éteindre étendoir éternel éthanol éthique ethnie étirer étoffe étoffer
étoile étonnant étoupe étourdir étrange étrier étroit étude étui euphorie évaluer évasion éventail évidence évier
éviter évolutif évoquer exact exagérer exaucer exceller excitant exclusif excuse exécuter exemple exercer exhaler
exhorter exigence exiler exister exotique expédier explorer exposer exprimer exquis extensif extraire exulter fable
fabuleux facette facile facture fagot faiblir faïence faisan falaise fameux famille fanfare farceur farfelu farine
farouche fasciner fatal fatigue faucon fautif faveur favori fébrile féconder fédérer félin femme fémur fendoir fenêtre
fenouil féodal ferme fermer fermoir féroce ferveur festin festival feston feuille feutre fève février fiasco ficeler
ficelle fictif fidèle figue figuier figure filature filet filetage filière filin filleul filmer filou filtrer financer
finir fiole firme fissure fixer flacon flairer flamant flamme flan flaque flasque flatteur fléau flèche fleur fleuve
flexion flocon flore fluctuer fluide flûte fluvial foin folie fonderie fongible fontaine forcer forêt forge forgeron
formuler fortune fossile foudre fougère fouiller foulard foulée foulure four fourche fourgon fourmi fournil foyer
fragile fraise franchir frapper frayeur frégate freiner frelon frémir frêne frénésie frère fresque friable friction
frigo frisson frite frivole froid fromage fronde frontal frotter fruit fuchsia fugitif fuite fumée furet fureur
furieux furtif fuseau fusée fusion futur gaffe gagner galaxie galerie galet galette galop gambader gamelle gant garage
garantir gardien gare garnir garrigue gâteau gaufre gazelle gazon géant gélatine gelée gélule gendarme général génie
genou gentil géologie géomètre géranium gerbe germe gestuel geyser gibier gicler gilet girafe girolle givre glace
glaçon glaise glaive gland glisser globe gloire glorieux glycine gobelet goéland golfe golfeur gomme gonfler gorge
gorille goudron gouffre goulot goupille gourde gourmand goutte goyave graduel graffiti graine grand grange granit
grappe grappin gratuit gravir grelot grenade grenat grenier grésil griffure grille griller grillon grimper grive
grogner groin gronder grotte groupe grue gruger grutier gruyère guépard guêpe guerrier guichet guide guidon guimauve
guitare gustatif gymnaste gyrostat habit habitude hache hachoir haie halle halte hameau hamster hangar hanneton hareng
haricot harmonie harpe harpon hasard hélice hélium hématome herbe hérisson hermine héron hésiter hêtre heureux
hiberner hibou hilarant histoire hiver homard hommage homogène honneur honorer honteux horde horizon horloge hormone
horrible hôtel houleux housse houx hublot huile huileux huître humain humble humide humour hurler hutte hydromel
hygiène hymne hypnose ibis idylle igloo ignorer iguane illicite illusion îlot image imbiber imiter immense immobile
immuable impact impérial implorer imposer imprimer imputer incarner incendie incident incliner incolore indexer indice
inductif inédit ineptie inexact infini infliger informer infusion ingérer inhaler inhiber injecter injure innocent
inoculer inonder inscrire insecte insigne insolite inspirer instinct insulter intact intense intime intrigue intuitif
inutile invasion inventer inviter invoquer iris ironique irradier irréel irriter isoler ivoire ivresse jaguar jaillir
jambe jambon jante janvier jardin jarre jasmin jauger jaune javelot jersey jetable jetée jeton jeudi jeunesse joindre
jonc joncher jongler joue jouet joueur jouissif journal journée jovial joyau joyeux jubiler jugement juillet jujube
jument junior jupe jupon juriste justice juteux juvénile kayak képi kimono kiosque kiwi koala label labial labourer
lacérer lacet lactose lagune laine laisser laitier laiton laitue lama lambeau lame lamelle lampe lampion lanceur
landau langage langue lanterne lapin lard largeur larme lasso latte laurier lavabo lavande lavoir lecture légal léger
légume lessive lettre levier lexique lézard liane liasse libérer libre licence lichen licorne liège lierre lièvre
ligature ligne ligoter ligue lilas limace lime limer limite limonade limpide linéaire linge lingot lion lionceau
liquide liseron lisière lister litchi lithium litière litige littoral livre livret livreur loge logique lointain
loisir lombric loriot loterie lotus louer loup loupe lourd loutre louve loyal lubie lucarne lucide luciole lucratif
lueur luge lugubre luisant lumière lunaire lundi lune lunette luron luth lutin lutter luxueux lynx machine magasin
magenta magie magique maigre maillon maillot maintien mairie maïs maison maître majorer malaxer maléfice malheur
malice malle mallette mammouth manche manchot mandater manège mangue maniable manoir manquant mante manteau manuel
marais marathon marbre marchand marché mardi marée marelle marine maritime marmite marqueur marron marteau marteler
martre mascotte masque massif matelas matériel matière matin matraque maudire maussade mauve maximal méchant méconnu
médaille médecin méditer méduse meilleur mélange mélèze mélodie melon membre mémoire menacer mener menhir mensonge
menthe mentor menu menuet mercredi mérite merle mésange messager mesure métal météo météore méthode métier mètre
meuble miauler microbe midi miel miette mignon migrer milieu mille million mimique mimosa mince minéral minimal
minorer minute miracle miroiter missile mitaine mixte mobile moderne moelleux moineau moisson moka momie mondial
moniteur monnaie monotone monstre montagne montre monument moqueur morceau morsure mortier morue moteur motif mouche
mouette moufle moulin mousse mousson mouton mouvant muguet mulet multiple munition muraille mûre murène mûrier murmure
muscade muscle musée muséum musicien musique mutation muter mutuel myriade myrtille mystère mythique nacelle nageur
nappe narquois narrer nasse natation nation natte nature naufrage nautique navet navire nébuleux nectar néfaste
négation négliger négocier neige nerveux nettoyer neurone neutron neveu niche nichoir nickel nitrate niveau noble
nocif nocturne nœud noirceur noisette noix nomade nombreux nommer nord normatif notable note notifier notoire nougat
nourrir nouveau novateur novembre novice nuage nuancer nuire nuisible numéro nuptial nuque nutritif oasis obéir
objectif obliger obscur observer obstacle obtenir obturer occasion occuper océan ocre octobre octroyer octupler
oculaire odeur odorant odorat œillet offenser officier offrir ogive oignon oiseau oisillon olfactif olive olivier
ombrage omettre onctueux onduler onéreux onglet onirique opale opaque opérer opinion opportun opprimer opter optique
orageux orange orbite ordonner oreille organe orge orgue orgueil orifice origan orme ornement orque ortie osciller
oseille osier osmose ossature otarie ouate ouest ouragan ourlet ours oursin ourson outil outrager ouvrage ovale
ovation oxyde oxygène ozone pacage pagaie paille pain paisible palace palais palette palier palmarès palmier palourde
palper panache panda pangolin panier paniquer panneau panorama pantalon paon papaye papier papoter papyrus paquet
parade paradoxe parasol parc parcelle paresse parfum parfumer parking parler parole parquet parrain parsemer partager
parure parvenir parvis passage passion pastèque patate pâte pâtée paternel patience patin patron pavé pavillon
pavoiser pavot payer paysage peigne peintre pelage pélican pelle pelote pelouse peluche pendule pénétrer pénible
pensée pensif pénurie pépite péplum perche perdrix perforer période perle permuter perplexe perron persil perte peser
pétale petit pétrir peuple pharaon phare phobie phoque photo photon phrase physique piano pictural pièce pied pierre
pieuvre pigeon pignon pilote piment pinceau pinède pinson pintade pioche pipe pipette piquer piquet pirate pirogue
piscine piston pivert pivoine pivoter pixel pizza placard plafond plage plaid plaisir plan planche planer plante
plaque plastron plat plateau plâtre pleurer plexus pliage plomb plonger pluie plumage plume poche pochette poêle
poésie poète poignée pointe poire poireau poirier poisson poivre polaire pôle policier pollen polygone pommade pomme
pommier pompe pompier pompon poncho ponctuel pondérer poney pont porche port porte portique position posséder poste
posture potager poteau poterie potion potiron pouce poulain poule poulet poulie poumon poupée pourpre poussin pouvoir
prairie pratique préau précieux prédire préfixe prélude prénom présence presse prêt prétexte prévoir primitif prince
prise prison priver problème procéder prodige profond progrès proie projeter prologue promener propre prospère
protéger prouesse proverbe prudence prune pruneau psychose public puceron puiser puits pull pulpe pulsar puma punaise
punitif pupitre purée purifier puzzle pyjama pyramide quai quasar querelle question quiche quiétude quille quinoa
quitter quotient rabot racine raconter radeau radieux radio radis rafale ragondin ragoût raideur raie rail raisin
ralentir rallonge rallye ramage ramasser rame rampe rapide rasage râteau ratisser ravager ravin rayon rayonner réactif
réagir réaliser réanimer rebord recevoir récif réciter réclamer récolte récolter recruter reculer recycler rédiger
redouter refaire réflexe réformer refrain refuge régalien régate région réglage règle régulier reine réitérer rejeter
rejouer relais relatif relever relief remarque remède remise remonter remplir remuer renard renfort renifler renne
renoncer rentrer renvoi repas replier reporter reprise reptile requin réserve résineux résoudre respect rester
résultat rétablir retenir réticule rétine retomber retracer réunion réussir revanche réveil revivre révolte révulsif
richesse rideau rieur rigide rigoler rincer riposter risible risque rituel rival rive rivet rivière robe robinet
rocher rocheux romance rompre ronce rond rondin rose roseau rosée rosier rotatif rotin rotor rotule roue rouet rouge
rouille rouleau route routine royaume ruban rubis ruche ruelle rugueux ruiner ruisseau ruser rustique rythme sable
sabler sabot saboter sabre sachet sacoche safari safran sagesse saisir salade salière salive salon saluer samedi
sanction sandale sangle sanglier santal sapin sarcasme sardine saturer sauce sauge saugrenu saule saumon sauter
sauvage savane savant savon savonner scalpel scandale scélérat scénario sceptre schéma schuss scie science scinder
score scrutin sculpter séance seau sécable sécher secouer sécréter sédatif séduire seiche seigle seigneur séjour
sélectif semaine sembler semelle semence séminal semis semoule sénateur sensible sentence sentier séparer séquence
serein sergent sérieux serin serpe serpent serre serrure sérum service sésame sévir sevrage sextuple sidéral siècle
siéger siffler sifflet sigle signal silence silex silicium sillon simple sincère singe sinistre siphon sirène sirop
sismique situer skate skier social socle sodium soie soigneux soir soja soldat sole soleil solitude soluble sombre
sommeil sommet somnoler sonate sonde songeur sonnette sonore sorbet sorcier sortir sosie sottise soucieux soudure
souffle soulever soulier soupape soupe source souris soutirer souvenir spacieux spatial spécial sphère spiral square
squash stable stade station statue steppe stère sternum stimulus stipuler store strict studieux stupeur styliste stylo
sublime substrat subtil subvenir succès sucre suffixe suggérer suiveur sulfate superbe supplier sureau surface
suricate surmener surprise sursaut survie suspect syllabe symbole symétrie synapse syntaxe système tabac table tableau
tablier tactile tailler talent talisman talonner talus tambour tamis tamiser tangible tapir tapis taquiner tarder
tarif tarte tartine tasse tatami tatou tatouage taupe taureau taxer teinte témoin temporel tenaille tendre teneur
tenir tension terminer terne terrain terrible terrier tétard tétine texte théâtre thème théorie thérapie thèse thon
thorax thym tiare tibia tiède tige tilleul timbre timide tire tirelire tiroir tisane tissu titane titre tituber
toboggan toile toit tolérant tomate tome tonique tonneau topaze toponyme toque torche torchon tordre tornade torpille
torrent torse tortue totem toucan toucher tour tournage tousser toxine traction trafic tragique trahir train tramway
trancher travail trèfle treille tremper trésor tresse treuil triage tribu tribunal tricot tricoter trilogie triomphe
tripler triturer trivial troène trombone tronc tropical troupeau trousse truffe truite tuba tube tuile tulipe tumulte
tunnel turban turbine tuteur tutoyer tuyau tympan typhon typique tyran ubuesque ultime ultrason unanime unifier union
unique unitaire univers uranium urbain urne urticant usage usine usuel usure utile utopie vacarme vaccin vache
vagabond vague vaillant vaincre vaisseau valable valise vallée vallon valve vampire vanille vapeur varech varier vase
vaseux vassal vaste veau vecteur vedette végétal véhicule veinard vélo véloce velours vendredi vénérer venger venimeux
vent ventouse verdure verger vérin vernir verre verrou verser vertu veste veston vétéran vétuste vexant vexer viaduc
viande victoire vidange vidéo vigie vigne vignette vigueur vilain village ville vinaigre violon vipère virage virement
virtuose virus visage viseur vision visqueux visuel vital vitesse viticole vitrail vitrine vivace vivier vivipare
vocation voguer voile voilier voisin voiture volaille volcan volet voltiger volume vorace vortex voter vouloir voûte
voyage voyelle vrille wagon wapiti xénon yacht yack yaourt yourte zèbre zénith zeste zinnia zoologie
`
  .trim()
  .split(/\s+/);
