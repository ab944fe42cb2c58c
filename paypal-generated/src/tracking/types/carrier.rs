// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! Defines the types of `carrier` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The carrier of a parcel, often by country; for any other carrier send `OTHER`, which the list omits, and
/// its name in `carrier_name_other`.
///
/// The values of `carrier` of PayPal's Shipment Tracking API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Carrier {
    /// `2EBOX`
    N2ebox,
    /// `360LION`
    N360lion,
    /// `3JMSLOGISTICS`
    N3jmslogistics,
    /// `4_72`
    N472,
    /// `6LS`
    N6ls,
    /// `A1POST`
    A1post,
    /// `AAA_COOPER`
    AaaCooper,
    /// `ABCUSTOM`
    Abcustom,
    /// `ABXEXPRESS_MY`
    AbxexpressMy,
    /// `ACOMMMERCE`
    Acommmerce,
    /// `ACSWORLDWIDE`
    Acsworldwide,
    /// `ACS_GR`
    AcsGr,
    /// `ADERONLINE`
    Aderonline,
    /// `ADICIONAL`
    Adicional,
    /// `ADSONE`
    Adsone,
    /// `ADUIEPYLE`
    Aduiepyle,
    /// `AERONET`
    Aeronet,
    /// `AEX`
    Aex,
    /// `AFLLOG_FTP`
    AfllogFtp,
    /// `AGILITY`
    Agility,
    /// `AIRMEE_WEBHOOK`
    AirmeeWebhook,
    /// `AIR_CANADA_GLOBAL`
    AirCanadaGlobal,
    /// `ALFATREX`
    Alfatrex,
    /// `ALLIEDEXPRESS`
    Alliedexpress,
    /// `ALLJOY`
    Alljoy,
    /// `ALPHAFAST`
    Alphafast,
    /// `ALWAYS_EXPRESS`
    AlwaysExpress,
    /// `AMAZON`
    Amazon,
    /// `AMAZON_FBA_SWISHIP`
    AmazonFbaSwiship,
    /// `AMAZON_SHIP_MCF`
    AmazonShipMcf,
    /// `AMSTAN`
    Amstan,
    /// `AMS_GRP`
    AmsGrp,
    /// `ANDREANI`
    Andreani,
    /// `ANICAM_BOX`
    AnicamBox,
    /// `ANJUN`
    Anjun,
    /// `ANSERX`
    Anserx,
    /// `AN_POST`
    AnPost,
    /// `AO_COURIER`
    AoCourier,
    /// `AO_DEUTSCHLAND`
    AoDeutschland,
    /// `APC_OVERNIGHT`
    ApcOvernight,
    /// `APC_OVERNIGHT_CONNUM`
    ApcOvernightConnum,
    /// `APG`
    Apg,
    /// `APRISAEXPRESS`
    Aprisaexpress,
    /// `AQUILINE`
    Aquiline,
    /// `ARAMEX`
    Aramex,
    /// `ARAMEX_AU`
    AramexAu,
    /// `ARCO_SPEDIZIONI`
    ArcoSpedizioni,
    /// `ARE_EMIRATES_POST`
    AreEmiratesPost,
    /// `ARG_OCA`
    ArgOca,
    /// `ARK_LOGISTICS`
    ArkLogistics,
    /// `ASE`
    Ase,
    /// `ASENDIA_HK`
    AsendiaHk,
    /// `ASENDIA_UK`
    AsendiaUk,
    /// `ASENDIA_USA`
    AsendiaUsa,
    /// `ASIGNA`
    Asigna,
    /// `AUPOST_CN`
    AupostCn,
    /// `AUSTRIAN_POST_EXPRESS`
    AustrianPostExpress,
    /// `AUS_STARTRACK`
    AusStartrack,
    /// `AUS_TOLL`
    AusToll,
    /// `AU_AUSTRIAN_POST`
    AuAustrianPost,
    /// `AU_AU_POST`
    AuAuPost,
    /// `AU_TNT`
    AuTnt,
    /// `AVERITT`
    Averitt,
    /// `BEL_DHL`
    BelDhl,
    /// `BEL_RS`
    BelRs,
    /// `BESTWAYPARCEL`
    Bestwayparcel,
    /// `BE_BPOST`
    BeBpost,
    /// `BE_KIALA`
    BeKiala,
    /// `BG_BULGARIAN_POST`
    BgBulgarianPost,
    /// `BH_POSTA`
    BhPosta,
    /// `BH_WORLDWIDE`
    BhWorldwide,
    /// `BIRDSYSTEM`
    Birdsystem,
    /// `BJSHOMEDELIVERY`
    Bjshomedelivery,
    /// `BLINKLASTMILE`
    Blinklastmile,
    /// `BLR_BELPOST`
    BlrBelpost,
    /// `BLUECARE`
    Bluecare,
    /// `BLUESTAR`
    Bluestar,
    /// `BLUEX`
    Bluex,
    /// `BNEED`
    Bneed,
    /// `BOMBINOEXP`
    Bombinoexp,
    /// `BOND`
    Bond,
    /// `BONDSCOURIERS`
    Bondscouriers,
    /// `BORDEREXPRESS`
    Borderexpress,
    /// `BOX_BERRY`
    BoxBerry,
    /// `BPOST_INT`
    BpostInt,
    /// `BRA_CORREIOS`
    BraCorreios,
    /// `BRING`
    Bring,
    /// `BROUWER_TRANSPORT`
    BrouwerTransport,
    /// `BRT_IT`
    BrtIt,
    /// `BRT_IT_PARCELID`
    BrtItParcelid,
    /// `BRT_IT_SENDER_REF`
    BrtItSenderRef,
    /// `BUDBEE_WEBHOOK`
    BudbeeWebhook,
    /// `BUYLOGIC`
    Buylogic,
    /// `B_TWO_C_EUROPE`
    BTwoCEurope,
    /// `CAE_DELIVERS`
    CaeDelivers,
    /// `CAINIAO`
    Cainiao,
    /// `CARIBOU`
    Caribou,
    /// `CARRIERS`
    Carriers,
    /// `CARRY_FLAP`
    CarryFlap,
    /// `CA_CANADA_POST`
    CaCanadaPost,
    /// `CA_CANPAR`
    CaCanpar,
    /// `CA_GREYHOUND`
    CaGreyhound,
    /// `CA_PUROLATOR`
    CaPurolator,
    /// `CBL_LOGISTICA`
    CblLogistica,
    /// `CDEK`
    Cdek,
    /// `CDEK_TR`
    CdekTr,
    /// `CELERITAS`
    Celeritas,
    /// `CELLO_SQUARE`
    CelloSquare,
    /// `CESKA_CZ`
    CeskaCz,
    /// `CEVA`
    Ceva,
    /// `CFL_LOGISTICS`
    CflLogistics,
    /// `CGS_EXPRESS`
    CgsExpress,
    /// `CHAMPION_LOGISTICS`
    ChampionLogistics,
    /// `CHITCHATS`
    Chitchats,
    /// `CHOIR_EXP`
    ChoirExp,
    /// `CHROBINSON`
    Chrobinson,
    /// `CHRONOPOST_FR`
    ChronopostFr,
    /// `CHUKOU1`
    Chukou1,
    /// `CH_SWISS_POST_PRIORITY`
    ChSwissPostPriority,
    /// `CITYLINK_MY`
    CitylinkMy,
    /// `CJPACKET`
    Cjpacket,
    /// `CJ_CENTURY`
    CjCentury,
    /// `CJ_GLS`
    CjGls,
    /// `CJ_HK_INTERNATIONAL`
    CjHkInternational,
    /// `CJ_INT_MY`
    CjIntMy,
    /// `CJ_KR`
    CjKr,
    /// `CJ_LOGISTICS`
    CjLogistics,
    /// `CJ_TH`
    CjTh,
    /// `CLEVY_LINKS`
    ClevyLinks,
    /// `CLE_LOGISTICS`
    CleLogistics,
    /// `CLOUDWISH_ASIA`
    CloudwishAsia,
    /// `CNDEXPRESS`
    Cndexpress,
    /// `CNEXPS`
    Cnexps,
    /// `CNWANGTONG`
    Cnwangtong,
    /// `CN_17POST`
    Cn17post,
    /// `CN_BESTEXPRESS`
    CnBestexpress,
    /// `CN_BOXC`
    CnBoxc,
    /// `CN_CHINA_POST_EMS`
    CnChinaPostEms,
    /// `CN_DPEX`
    CnDpex,
    /// `CN_EMS`
    CnEms,
    /// `CN_EQUICK`
    CnEquick,
    /// `CN_JCEX`
    CnJcex,
    /// `CN_PAYPAL_PACKAGE`
    CnPaypalPackage,
    /// `CN_POST56`
    CnPost56,
    /// `CN_SF_EXPRESS`
    CnSfExpress,
    /// `CN_STO`
    CnSto,
    /// `CN_WEDO`
    CnWedo,
    /// `CN_WISHPOST`
    CnWishpost,
    /// `CN_YUNDA`
    CnYunda,
    /// `COLIS_PRIVE`
    ColisPrive,
    /// `COLLECTCO`
    Collectco,
    /// `COLLIVERY`
    Collivery,
    /// `COMET_TECH`
    CometTech,
    /// `CONTINENTAL`
    Continental,
    /// `CON_WAY`
    ConWay,
    /// `COORDINADORA`
    Coordinadora,
    /// `COPA_COURIER`
    CopaCourier,
    /// `COPE`
    Cope,
    /// `CORPORATECOURIERS_WEBHOOK`
    CorporatecouriersWebhook,
    /// `CORREOS_DE_MEXICO`
    CorreosDeMexico,
    /// `CORREOS_ES`
    CorreosEs,
    /// `CORREOS_EXPRESS`
    CorreosExpress,
    /// `CORREO_UY`
    CorreoUy,
    /// `COSTMETICSNOW`
    Costmeticsnow,
    /// `COURANT_PLUS`
    CourantPlus,
    /// `COUREX`
    Courex,
    /// `COURIERS_PLEASE`
    CouriersPlease,
    /// `CPACKET`
    Cpacket,
    /// `CPEX`
    Cpex,
    /// `CROSHOT`
    Croshot,
    /// `CSE`
    Cse,
    /// `CTC_EXPRESS`
    CtcExpress,
    /// `CUBYN`
    Cubyn,
    /// `CUCKOOEXPRESS`
    Cuckooexpress,
    /// `CYPRUS_POST_CYP`
    CyprusPostCyp,
    /// `DAIGLOBALTRACK`
    Daiglobaltrack,
    /// `DAJIN`
    Dajin,
    /// `DANSKE_FRAGT`
    DanskeFragt,
    /// `DAWN_WING`
    DawnWing,
    /// `DAYTON_FREIGHT`
    DaytonFreight,
    /// `DBSCHENKER_B2B`
    DbschenkerB2b,
    /// `DBSCHENKER_SE`
    DbschenkerSe,
    /// `DBSCHENKER_SV`
    DbschenkerSv,
    /// `DDEXPRESS`
    Ddexpress,
    /// `DEALERSEND`
    Dealersend,
    /// `DELIVERYONTIME`
    Deliveryontime,
    /// `DELNEXT`
    Delnext,
    /// `DELTEC_UK`
    DeltecUk,
    /// `DEMANDSHIP`
    Demandship,
    /// `DESCARTES`
    Descartes,
    /// `DESIGNERTRANSPORT_WEBHOOK`
    DesignertransportWebhook,
    /// `DESTINY`
    Destiny,
    /// `DEX_I`
    DexI,
    /// `DE_ASENDIA`
    DeAsendia,
    /// `DE_DEUTSCHE`
    DeDeutsche,
    /// `DE_DEUTSCHE_POST_DHL_WITHIN_EUROPE_TRACKNET`
    DeDeutschePostDhlWithinEuropeTracknet,
    /// `DE_DHL_EXPRESS`
    DeDhlExpress,
    /// `DE_DPD_DELISTRACK`
    DeDpdDelistrack,
    /// `DE_GLS`
    DeGls,
    /// `DHL`
    Dhl,
    /// `DHL_ACTIVE_TRACING`
    DhlActiveTracing,
    /// `DHL_AU`
    DhlAu,
    /// `DHL_BENELUX`
    DhlBenelux,
    /// `DHL_ECOMERCE_ASA`
    DhlEcomerceAsa,
    /// `DHL_ES`
    DhlEs,
    /// `DHL_FR`
    DhlFr,
    /// `DHL_FREIGHT`
    DhlFreight,
    /// `DHL_GLOBAL_MAIL_ASIA`
    DhlGlobalMailAsia,
    /// `DHL_HK`
    DhlHk,
    /// `DHL_JP`
    DhlJp,
    /// `DHL_PARCEL_ES`
    DhlParcelEs,
    /// `DHL_PARCEL_NL`
    DhlParcelNl,
    /// `DHL_PARCEL_RU`
    DhlParcelRu,
    /// `DHL_PL`
    DhlPl,
    /// `DHL_REFR`
    DhlRefr,
    /// `DHL_SG`
    DhlSg,
    /// `DHL_SUPPLY_CHAIN`
    DhlSupplyChain,
    /// `DHL_UK`
    DhlUk,
    /// `DIAMOND_EUROGISTICS`
    DiamondEurogistics,
    /// `DICOM`
    Dicom,
    /// `DIDADI`
    Didadi,
    /// `DIMERCO`
    Dimerco,
    /// `DIRECTCOURIERS`
    Directcouriers,
    /// `DIRECTLOG`
    Directlog,
    /// `DIRECTPARCELS`
    Directparcels,
    /// `DMM_NETWORK`
    DmmNetwork,
    /// `DMS_MATRIX`
    DmsMatrix,
    /// `DOBROPOST`
    Dobropost,
    /// `DOORA`
    Doora,
    /// `DOORDASH_WEBHOOK`
    DoordashWebhook,
    /// `DPD`
    Dpd,
    /// `DPD_DELISTRACK`
    DpdDelistrack,
    /// `DPD_FR`
    DpdFr,
    /// `DPD_HGRY`
    DpdHgry,
    /// `DPD_HK`
    DpdHk,
    /// `DPD_IR`
    DpdIr,
    /// `DPD_LOCAL`
    DpdLocal,
    /// `DPD_LOCAL_REF`
    DpdLocalRef,
    /// `DPD_POLAND`
    DpdPoland,
    /// `DPD_RO`
    DpdRo,
    /// `DPD_RU`
    DpdRu,
    /// `DPEX`
    Dpex,
    /// `DPE_EXPRESS`
    DpeExpress,
    /// `DPE_SOUTH_AFRC`
    DpeSouthAfrc,
    /// `DSV`
    Dsv,
    /// `DTDC_AU`
    DtdcAu,
    /// `DTDC_EXPRESS`
    DtdcExpress,
    /// `DTDC_IN`
    DtdcIn,
    /// `DTD_EXPR`
    DtdExpr,
    /// `DX_SFTP`
    DxSftp,
    /// `DYLT`
    Dylt,
    /// `DYNALOGIC`
    Dynalogic,
    /// `EASY_MAIL`
    EasyMail,
    /// `ECEXPRESS`
    Ecexpress,
    /// `ECHO`
    Echo,
    /// `ECMS`
    Ecms,
    /// `ECOSCOOTING`
    Ecoscooting,
    /// `EFEX`
    Efex,
    /// `EFS`
    Efs,
    /// `EKART`
    Ekart,
    /// `ELIAN_POST`
    ElianPost,
    /// `EMPS_CN`
    EmpsCn,
    /// `ENDEAVOUR_DELIVERY`
    EndeavourDelivery,
    /// `ENVIALIA_REFERENCE`
    EnvialiaReference,
    /// `EPARCEL_KR`
    EparcelKr,
    /// `EPST_GLBL`
    EpstGlbl,
    /// `EP_BOX`
    EpBox,
    /// `ESHIPPING`
    Eshipping,
    /// `ESP_ASM`
    EspAsm,
    /// `ESP_ENVIALIA`
    EspEnvialia,
    /// `ESP_MRW`
    EspMrw,
    /// `ESP_NACEX`
    EspNacex,
    /// `ESP_PACKLINK`
    EspPacklink,
    /// `ESP_REDUR`
    EspRedur,
    /// `ETOMARS`
    Etomars,
    /// `ETOTAL`
    Etotal,
    /// `ETS_EXPRESS`
    EtsExpress,
    /// `EU_FLEET_SOLUTIONS`
    EuFleetSolutions,
    /// `EU_IMX`
    EuImx,
    /// `EXPRESSSALE`
    Expresssale,
    /// `FARGOOD`
    Fargood,
    /// `FAR_INTERNATIONAL`
    FarInternational,
    /// `FASTRACK`
    Fastrack,
    /// `FASTRK_SERV`
    FastrkServ,
    /// `FASTWAY_IR`
    FastwayIr,
    /// `FASTWAY_NZ`
    FastwayNz,
    /// `FDSEXPRESS`
    Fdsexpress,
    /// `FEDEX`
    Fedex,
    /// `FEDEX_CROSSBORDER`
    FedexCrossborder,
    /// `FEDEX_FR`
    FedexFr,
    /// `FEDEX_INTL_MLSERV`
    FedexIntlMlserv,
    /// `FEDEX_POLAND`
    FedexPoland,
    /// `FEDEX_UK`
    FedexUk,
    /// `FETCHR_WEBHOOK`
    FetchrWebhook,
    /// `FIEGE`
    Fiege,
    /// `FIEGE_NL`
    FiegeNl,
    /// `FIRSTMILE`
    Firstmile,
    /// `FLASHEXPRESS`
    Flashexpress,
    /// `FMX`
    Fmx,
    /// `FONSEN`
    Fonsen,
    /// `FORRUN`
    Forrun,
    /// `FREIGHTQUOTE`
    Freightquote,
    /// `FRETERAPIDO`
    Freterapido,
    /// `FR_BERT`
    FrBert,
    /// `FR_COLIS`
    FrColis,
    /// `FR_EXAPAQ`
    FrExapaq,
    /// `FR_GEODIS`
    FrGeodis,
    /// `FR_GLS`
    FrGls,
    /// `FULFILLA`
    Fulfilla,
    /// `FULFILLME`
    Fulfillme,
    /// `FURDECO`
    Furdeco,
    /// `GAC`
    Gac,
    /// `GANGBAO`
    Gangbao,
    /// `GBA`
    Gba,
    /// `GBS_BROKER`
    GbsBroker,
    /// `GB_APC`
    GbApc,
    /// `GB_ARROW`
    GbArrow,
    /// `GB_NORSK`
    GbNorsk,
    /// `GB_PANTHER`
    GbPanther,
    /// `GB_TUFFNELLS`
    GbTuffnells,
    /// `GEIS`
    Geis,
    /// `GEL_EXPRESS`
    GelExpress,
    /// `GEMWORLDWIDE`
    Gemworldwide,
    /// `GENERAL_OVERNIGHT`
    GeneralOvernight,
    /// `GENIKI_GR`
    GenikiGr,
    /// `GEODIS_ESPACE`
    GeodisEspace,
    /// `GESWL`
    Geswl,
    /// `GIAO_HANG`
    GiaoHang,
    /// `GIO_EXPRESS`
    GioExpress,
    /// `GLOBALTRANZ`
    Globaltranz,
    /// `GLOBAL_ABF`
    GlobalAbf,
    /// `GLOBAL_ESTES`
    GlobalEstes,
    /// `GLOBAL_EXPRESS`
    GlobalExpress,
    /// `GLOBAL_IPARCEL`
    GlobalIparcel,
    /// `GLOBAL_TNT`
    GlobalTnt,
    /// `GLOBAVEND`
    Globavend,
    /// `GLS_CROTIA`
    GlsCrotia,
    /// `GLS_CZ`
    GlsCz,
    /// `GLS_IT`
    GlsIt,
    /// `GLS_ITALY`
    GlsItaly,
    /// `GLS_SLOV`
    GlsSlov,
    /// `GLS_SLOVEN`
    GlsSloven,
    /// `GOGLOBALPOST`
    Goglobalpost,
    /// `GOJEK`
    Gojek,
    /// `GRAB_WEBHOOK`
    GrabWebhook,
    /// `GRUPO`
    Grupo,
    /// `GR_ELTA`
    GrElta,
    /// `GSI_EXPRESS`
    GsiExpress,
    /// `GSO`
    Gso,
    /// `HAPPY2POINT`
    Happy2point,
    /// `HCT_LOGISTICS`
    HctLogistics,
    /// `HDB`
    Hdb,
    /// `HDB_BOX`
    HdbBox,
    /// `HELLMANN`
    Hellmann,
    /// `HELTHJEM`
    Helthjem,
    /// `HEPPNER`
    Heppner,
    /// `HEPPNER_FR`
    HeppnerFr,
    /// `HERMES`
    Hermes,
    /// `HERMES_2MANN_HANDLING`
    Hermes2mannHandling,
    /// `HERMES_DE`
    HermesDe,
    /// `HH_EXP`
    HhExp,
    /// `HIPSHIPPER`
    Hipshipper,
    /// `HKD`
    Hkd,
    /// `HK_FLYT_EXPRESS`
    HkFlytExpress,
    /// `HK_FOUR_PX_EXPRESS`
    HkFourPxExpress,
    /// `HK_POST`
    HkPost,
    /// `HK_TGX`
    HkTgx,
    /// `HOLISOL`
    Holisol,
    /// `HOME_DELIVERY_SOLUTIONS`
    HomeDeliverySolutions,
    /// `HOUNDEXPRESS`
    Houndexpress,
    /// `HRPARCEL`
    Hrparcel,
    /// `HRV_HRVATSKA`
    HrvHrvatska,
    /// `HUAHAN_EXPRESS`
    HuahanExpress,
    /// `HUNTER_EXPRESS`
    HunterExpress,
    /// `HUODULL`
    Huodull,
    /// `HX_EXPRESS`
    HxExpress,
    /// `IBEONE`
    Ibeone,
    /// `ICUMULUS`
    Icumulus,
    /// `IDEXPRESS`
    Idexpress,
    /// `IDN_JNE`
    IdnJne,
    /// `IDN_LION_PARCEL`
    IdnLionParcel,
    /// `IDN_PANDU`
    IdnPandu,
    /// `IML`
    Iml,
    /// `INDOPAKET`
    Indopaket,
    /// `IND_BLUEDART`
    IndBluedart,
    /// `IND_DELHIVERY`
    IndDelhivery,
    /// `IND_DELIVREE`
    IndDelivree,
    /// `IND_DOTZOT`
    IndDotzot,
    /// `IND_ECOM`
    IndEcom,
    /// `IND_FIRSTFLIGHT`
    IndFirstflight,
    /// `IND_GATI`
    IndGati,
    /// `IND_GOJAVAS`
    IndGojavas,
    /// `IND_PROFESSIONAL_COURIERS`
    IndProfessionalCouriers,
    /// `IND_SAFEEXPRESS`
    IndSafeexpress,
    /// `IND_XPRESSBEES`
    IndXpressbees,
    /// `INPOST_PACZKOMATY`
    InpostPaczkomaty,
    /// `INTEGRA2_FTP`
    Integra2Ftp,
    /// `INTELIPOST`
    Intelipost,
    /// `INTEL_VALLEY`
    IntelValley,
    /// `INTERPARCEL_AU`
    InterparcelAu,
    /// `INTERPARCEL_NZ`
    InterparcelNz,
    /// `INTERPARCEL_UK`
    InterparcelUk,
    /// `INTEXPRESS`
    Intexpress,
    /// `ISRAEL_POST`
    IsraelPost,
    /// `ISR_POST_DOMESTIC`
    IsrPostDomestic,
    /// `IT_DHL_ECOMMERCE`
    ItDhlEcommerce,
    /// `IT_FERCAM`
    ItFercam,
    /// `IT_NEXIVE`
    ItNexive,
    /// `IT_POSTE_ITALIA`
    ItPosteItalia,
    /// `IT_TNT`
    ItTnt,
    /// `IVOY_WEBHOOK`
    IvoyWebhook,
    /// `I_DIKA`
    IDika,
    /// `JANCO`
    Janco,
    /// `JANIO`
    Janio,
    /// `JERSEY_POST`
    JerseyPost,
    /// `JET_SHIP`
    JetShip,
    /// `JINDOUYUN`
    Jindouyun,
    /// `JINSUNG`
    Jinsung,
    /// `JOCOM`
    Jocom,
    /// `JOOM_LOGIS`
    JoomLogis,
    /// `JOYING_BOX`
    JoyingBox,
    /// `JPN_JAPAN_POST`
    JpnJapanPost,
    /// `JPN_SAGAWA`
    JpnSagawa,
    /// `JP_KURO_NEKO_YAMATO_UNYUU`
    JpKuroNekoYamatoUnyuu,
    /// `JS_EXPRESS`
    JsExpress,
    /// `JTEXPRESS`
    Jtexpress,
    /// `JTEXPRESS_VN`
    JtexpressVn,
    /// `JX`
    Jx,
    /// `J_NET`
    JNet,
    /// `K1_EXPRESS`
    K1Express,
    /// `KANGAROO_MY`
    KangarooMy,
    /// `KEC`
    Kec,
    /// `KERRYTJ`
    Kerrytj,
    /// `KERRYTTC_VN`
    KerryttcVn,
    /// `KERRY_ECOMMERCE`
    KerryEcommerce,
    /// `KGMHUB`
    Kgmhub,
    /// `KHM_CAMBODIA_POST`
    KhmCambodiaPost,
    /// `KOR_ECARGO`
    KorEcargo,
    /// `KPOST`
    Kpost,
    /// `KR_KOREA_POST`
    KrKoreaPost,
    /// `KUEHNE`
    Kuehne,
    /// `KURASI`
    Kurasi,
    /// `KWE_GLOBAL`
    KweGlobal,
    /// `KWT`
    Kwt,
    /// `KYUNGDONG_PARCEL`
    KyungdongParcel,
    /// `KY_EXPRESS`
    KyExpress,
    /// `LALAMOVE`
    Lalamove,
    /// `LANDMARK_GLOBAL`
    LandmarkGlobal,
    /// `LANDMARK_GLOBAL_REFERENCE`
    LandmarkGlobalReference,
    /// `LATVIJAS_PASTS`
    LatvijasPasts,
    /// `LA_POSTE_SUIVI`
    LaPosteSuivi,
    /// `LBCEXPRESS_FTP`
    LbcexpressFtp,
    /// `LEADER`
    Leader,
    /// `LEGION_EXPRESS`
    LegionExpress,
    /// `LEXSHIP`
    Lexship,
    /// `LHT_EXPRESS`
    LhtExpress,
    /// `LICCARDI_EXPRESS`
    LiccardiExpress,
    /// `LIEFERY`
    Liefery,
    /// `LINE`
    Line,
    /// `LINKBRIDGE`
    Linkbridge,
    /// `LOCUS_WEBHOOK`
    LocusWebhook,
    /// `LOGISTERS`
    Logisters,
    /// `LOGISTICSWORLDWIDE_HK`
    LogisticsworldwideHk,
    /// `LOGISTIKA`
    Logistika,
    /// `LOGISTYX_TRANSGROUP`
    LogistyxTransgroup,
    /// `LONESTAR`
    Lonestar,
    /// `LOOMIS_EXPRESS`
    LoomisExpress,
    /// `LOTTE`
    Lotte,
    /// `LTIANEXP`
    Ltianexp,
    /// `LTL`
    Ltl,
    /// `LTU_LIETUVOS`
    LtuLietuvos,
    /// `MAGYAR_HU`
    MagyarHu,
    /// `MAILAMERICAS`
    Mailamericas,
    /// `MAILPLUS_JPN`
    MailplusJpn,
    /// `MAIL_PLUS`
    MailPlus,
    /// `MAINFREIGHT`
    Mainfreight,
    /// `MAINWAY`
    Mainway,
    /// `MATDESPATCH`
    Matdespatch,
    /// `MATKAHUOLTO`
    Matkahuolto,
    /// `MBW`
    Mbw,
    /// `MEX_AEROFLASH`
    MexAeroflash,
    /// `MEX_ESTAFETA`
    MexEstafeta,
    /// `MEX_REDPACK`
    MexRedpack,
    /// `MEX_SENDA`
    MexSenda,
    /// `MGLOBAL`
    Mglobal,
    /// `MIKROPAKKET`
    Mikropakket,
    /// `MIKROPAKKET_BE`
    MikropakketBe,
    /// `MILKMAN`
    Milkman,
    /// `MORE_LINK`
    MoreLink,
    /// `MORNING_EXPRESS`
    MorningExpress,
    /// `MRW_FTP`
    MrwFtp,
    /// `MXE`
    Mxe,
    /// `MX_CARGO`
    MxCargo,
    /// `MYHERMES`
    Myhermes,
    /// `MYS_AIRPAK`
    MysAirpak,
    /// `MYS_EMS`
    MysEms,
    /// `MYS_GDEX`
    MysGdex,
    /// `MYS_MYPOST_ONLINE`
    MysMypostOnline,
    /// `MYS_MYS_POST`
    MysMysPost,
    /// `MYS_SKYNET`
    MysSkynet,
    /// `M_XPRESS`
    MXpress,
    /// `NACEX`
    Nacex,
    /// `NACEX_ES`
    NacexEs,
    /// `NANJINGWOYUAN`
    Nanjingwoyuan,
    /// `NATIONAL_SAMEDAY`
    NationalSameday,
    /// `NATIONEX`
    Nationex,
    /// `NATIONWIDE_MY`
    NationwideMy,
    /// `NEWAY`
    Neway,
    /// `NEWEGGEXPRESS`
    Neweggexpress,
    /// `NEWGISTICS`
    Newgistics,
    /// `NEWZEALAND_COURIERS`
    NewzealandCouriers,
    /// `NG_COURIERPLUS`
    NgCourierplus,
    /// `NHANS_SOLUTIONS`
    NhansSolutions,
    /// `NIM_EXPRESS`
    NimExpress,
    /// `NINJAVAN_MY`
    NinjavanMy,
    /// `NINJAVAN_SG`
    NinjavanSg,
    /// `NINJAVAN_THAI`
    NinjavanThai,
    /// `NINJAVAN_WB`
    NinjavanWb,
    /// `NIPOST_NG`
    NipostNg,
    /// `NLD_DHL`
    NldDhl,
    /// `NLD_GLS`
    NldGls,
    /// `NLD_POSTNL`
    NldPostnl,
    /// `NLD_TRANSMISSION`
    NldTransmission,
    /// `NOVA_POSHTA`
    NovaPoshta,
    /// `NOVA_POSHTA_INT`
    NovaPoshtaInt,
    /// `NOX_NACHTEXPRESS`
    NoxNachtexpress,
    /// `NOX_NIGHT_TIME_EXPRESS`
    NoxNightTimeExpress,
    /// `NTLOGISTICS_VN`
    NtlogisticsVn,
    /// `NZ_COURIER_POST`
    NzCourierPost,
    /// `NZ_NZ_POST`
    NzNzPost,
    /// `OCS`
    Ocs,
    /// `OCS_WORLDWIDE`
    OcsWorldwide,
    /// `OKAYPARCEL`
    Okayparcel,
    /// `OMNIPARCEL`
    Omniparcel,
    /// `OMNIVA`
    Omniva,
    /// `ONECLICK`
    Oneclick,
    /// `ONEWORLDEXPRESS`
    Oneworldexpress,
    /// `ORANGE_DS`
    OrangeDs,
    /// `OSM_WORLDWIDE`
    OsmWorldwide,
    /// `OVERSE_EXP`
    OverseExp,
    /// `P2P_TRC`
    P2pTrc,
    /// `PAACK_WEBHOOK`
    PaackWebhook,
    /// `PADTF`
    Padtf,
    /// `PAGO`
    Pago,
    /// `PALEXPRESS`
    Palexpress,
    /// `PALLETWAYS`
    Palletways,
    /// `PALLET_NETWORK`
    PalletNetwork,
    /// `PANTHER_REFERENCE`
    PantherReference,
    /// `PAN_ASIA`
    PanAsia,
    /// `PAPERFLY`
    Paperfly,
    /// `PAPER_EXPRESS`
    PaperExpress,
    /// `PAQUETEXPRESS`
    Paquetexpress,
    /// `PARCEL2GO`
    Parcel2go,
    /// `PARCELINKLOGISTICS`
    Parcelinklogistics,
    /// `PARCELLED_IN`
    ParcelledIn,
    /// `PARCELONE`
    Parcelone,
    /// `PARCELPAL_WEBHOOK`
    ParcelpalWebhook,
    /// `PARCELPOINT`
    Parcelpoint,
    /// `PARCELPOST_SG`
    ParcelpostSg,
    /// `PARCEL_2_POST`
    Parcel2Post,
    /// `PARKNPARCEL`
    Parknparcel,
    /// `PCFCORP`
    Pcfcorp,
    /// `PFCEXPRESS`
    Pfcexpress,
    /// `PFLOGISTICS`
    Pflogistics,
    /// `PHL_AIR21`
    PhlAir21,
    /// `PHL_AIRSPEED`
    PhlAirspeed,
    /// `PHL_JAMEXPRESS`
    PhlJamexpress,
    /// `PICKRR`
    Pickrr,
    /// `PICKUP`
    Pickup,
    /// `PICKUPP_MYS`
    PickuppMys,
    /// `PICKUPP_SGP`
    PickuppSgp,
    /// `PILOT_FREIGHT`
    PilotFreight,
    /// `PIL_LOGISTICS`
    PilLogistics,
    /// `PITNEY_BOWES`
    PitneyBowes,
    /// `PITTOHIO`
    Pittohio,
    /// `PIXSELL`
    Pixsell,
    /// `PLANZER`
    Planzer,
    /// `PLUS_LOG_UK`
    PlusLogUk,
    /// `PL_POCZTA_POLSKA`
    PlPocztaPolska,
    /// `POL_SIODEMKA`
    PolSiodemka,
    /// `PONY_EXPRESS`
    PonyExpress,
    /// `POSTA_PLUS`
    PostaPlus,
    /// `POSTA_RO`
    PostaRo,
    /// `POSTA_UKR`
    PostaUkr,
    /// `POSTEN_NORGE`
    PostenNorge,
    /// `POSTI`
    Posti,
    /// `POSTNL_INTL_3S`
    PostnlIntl3s,
    /// `POSTNL_INT_3_S`
    PostnlInt3S,
    /// `POSTNORD_LOGISTICS`
    PostnordLogistics,
    /// `POSTNORD_LOGISTICS_DK`
    PostnordLogisticsDk,
    /// `POSTUR_IS`
    PosturIs,
    /// `POST_SERBIA`
    PostSerbia,
    /// `POST_SLOVENIA`
    PostSlovenia,
    /// `PRESIDENT_TRANS`
    PresidentTrans,
    /// `PRESSIODE`
    Pressiode,
    /// `PRIMAMULTICIPTA`
    Primamulticipta,
    /// `PROMEDDELIVERY`
    Promeddelivery,
    /// `PRT_CHRONOPOST`
    PrtChronopost,
    /// `PRT_CTT`
    PrtCtt,
    /// `PRT_INT_SEUR`
    PrtIntSeur,
    /// `PRT_SEUR`
    PrtSeur,
    /// `PTS`
    Pts,
    /// `PTT_POST`
    PttPost,
    /// `QUANTIUM`
    Quantium,
    /// `QWINTRY`
    Qwintry,
    /// `RABEN_GROUP`
    RabenGroup,
    /// `RAF_PH`
    RafPh,
    /// `RAIDEREX`
    Raiderex,
    /// `RAM`
    Ram,
    /// `RCL`
    Rcl,
    /// `RINCOS`
    Rincos,
    /// `RL_US`
    RlUs,
    /// `ROADBULL`
    Roadbull,
    /// `ROADRUNNER_FREIGHT`
    RoadrunnerFreight,
    /// `ROCKET_PARCEL`
    RocketParcel,
    /// `ROUTIFIC_WEBHOOK`
    RoutificWebhook,
    /// `ROYAL_MAIL`
    RoyalMail,
    /// `RPD2MAN`
    Rpd2man,
    /// `RPX`
    Rpx,
    /// `RPXLOGISTICS`
    Rpxlogistics,
    /// `RPX_ID`
    RpxId,
    /// `RUSSIAN_POST`
    RussianPost,
    /// `RUSTON`
    Ruston,
    /// `RZYEXPRESS`
    Rzyexpress,
    /// `SAIA_FREIGHT`
    SaiaFreight,
    /// `SAILPOST`
    Sailpost,
    /// `SAP_EXPRESS`
    SapExpress,
    /// `SAU_SAUDI_POST`
    SauSaudiPost,
    /// `SCUDEX_EXPRESS`
    ScudexExpress,
    /// `SDA_IT`
    SdaIt,
    /// `SDH_SCM`
    SdhScm,
    /// `SEFL`
    Sefl,
    /// `SEINO`
    Seino,
    /// `SEKOLOGISTICS`
    Sekologistics,
    /// `SEKO_SFTP`
    SekoSftp,
    /// `SENDING`
    Sending,
    /// `SENDIT`
    Sendit,
    /// `SENDLE`
    Sendle,
    /// `SEUR_ES`
    SeurEs,
    /// `SEUR_SP_API`
    SeurSpApi,
    /// `SFB2C`
    Sfb2c,
    /// `SFCSERVICE`
    Sfcservice,
    /// `SFC_LOGISTICS`
    SfcLogistics,
    /// `SFPLUS_WEBHOOK`
    SfplusWebhook,
    /// `SF_EX`
    SfEx,
    /// `SG_DETRACK`
    SgDetrack,
    /// `SG_QXPRESS`
    SgQxpress,
    /// `SG_SG_POST`
    SgSgPost,
    /// `SG_SPEEDPOST`
    SgSpeedpost,
    /// `SG_TAQBIN`
    SgTaqbin,
    /// `SHENZHEN`
    Shenzhen,
    /// `SHIPENTEGRA`
    Shipentegra,
    /// `SHIPPIT`
    Shippit,
    /// `SHIPTER`
    Shipter,
    /// `SHIPTOR`
    Shiptor,
    /// `SHIP_GATE`
    ShipGate,
    /// `SHIP_IT_ASIA`
    ShipItAsia,
    /// `SHOPFANS`
    Shopfans,
    /// `SHREENANDANCOURIER`
    Shreenandancourier,
    /// `SHREETIRUPATI`
    Shreetirupati,
    /// `SHREE_ANJANI_COURIER`
    ShreeAnjaniCourier,
    /// `SHREE_MARUTI`
    ShreeMaruti,
    /// `SIMPLYPOST`
    Simplypost,
    /// `SINOTRANS`
    Sinotrans,
    /// `SIN_GLBL`
    SinGlbl,
    /// `SKYBOX`
    Skybox,
    /// `SKYNET_UAE`
    SkynetUae,
    /// `SKYNET_UK`
    SkynetUk,
    /// `SKYNET_WORLDWIDE`
    SkynetWorldwide,
    /// `SKYNET_ZA`
    SkynetZa,
    /// `SKY_POSTAL`
    SkyPostal,
    /// `SK_POSTA`
    SkPosta,
    /// `SMG_EXPRESS`
    SmgExpress,
    /// `SMOOTH`
    Smooth,
    /// `SMSA_EXPRESS`
    SmsaExpress,
    /// `SONICTL`
    Sonictl,
    /// `SOUTH_AFRICAN_POST_OFFICE`
    SouthAfricanPostOffice,
    /// `SPEEDCOURIERS_GR`
    SpeedcouriersGr,
    /// `SPEEDEE`
    Speedee,
    /// `SPEEDEXCOURIER`
    Speedexcourier,
    /// `SPOTON`
    Spoton,
    /// `SPRING_GDS`
    SpringGds,
    /// `SRE_KOREA`
    SreKorea,
    /// `STALLIONEXPRESS`
    Stallionexpress,
    /// `STARKEN`
    Starken,
    /// `STAR_TRACK_EXPRESS`
    StarTrackExpress,
    /// `STAR_TRACK_NEXT_FLIGHT`
    StarTrackNextFlight,
    /// `STEPFORWARDFS`
    Stepforwardfs,
    /// `STONE3PL`
    Stone3pl,
    /// `STRECK_TRANSPORT`
    StreckTransport,
    /// `SUTTON`
    Sutton,
    /// `SWE_POSTNORD`
    SwePostnord,
    /// `SWISHIP_DE`
    SwishipDe,
    /// `SWISS_POST_FTP`
    SwissPostFtp,
    /// `SYPOST`
    Sypost,
    /// `SZENDEX`
    Szendex,
    /// `TAQBIN_HK`
    TaqbinHk,
    /// `TAQBIN_MY`
    TaqbinMy,
    /// `TARRIVE`
    Tarrive,
    /// `TAZMANIAN_FREIGHT`
    TazmanianFreight,
    /// `TCK_EXPRESS`
    TckExpress,
    /// `TCS`
    Tcs,
    /// `TFM`
    Tfm,
    /// `TFORCE_FINALMILE`
    TforceFinalmile,
    /// `THABIT_LOGISTICS`
    ThabitLogistics,
    /// `THA_DYNAMIC_LOGISTICS`
    ThaDynamicLogistics,
    /// `THA_KERRY`
    ThaKerry,
    /// `THA_THAILAND_POST`
    ThaThailandPost,
    /// `THECOURIERGUY`
    Thecourierguy,
    /// `THEDELIVERYGROUP`
    Thedeliverygroup,
    /// `THENILE_WEBHOOK`
    ThenileWebhook,
    /// `TIGFREIGHT`
    Tigfreight,
    /// `TIKI_ID`
    TikiId,
    /// `TIPSA`
    Tipsa,
    /// `TNT`
    Tnt,
    /// `TNT_CLICK_IT`
    TntClickIt,
    /// `TNT_FR`
    TntFr,
    /// `TNT_NL`
    TntNl,
    /// `TNT_REFR`
    TntRefr,
    /// `TNT_UK`
    TntUk,
    /// `TNT_UK_REFR`
    TntUkRefr,
    /// `TOLL`
    Toll,
    /// `TOLL_NZ`
    TollNz,
    /// `TOLOS`
    Tolos,
    /// `TOPHATTEREXPRESS`
    Tophatterexpress,
    /// `TOPYOU`
    Topyou,
    /// `TOTAL_EXPRESS`
    TotalExpress,
    /// `TOURLINE`
    Tourline,
    /// `TRACKON`
    Trackon,
    /// `TRANS_KARGO`
    TransKargo,
    /// `TRUMPCARD`
    Trumpcard,
    /// `TRUNKRS_WEBHOOK`
    TrunkrsWebhook,
    /// `TUFFNELLS_REFERENCE`
    TuffnellsReference,
    /// `TWO_GO`
    TwoGo,
    /// `TW_TAIWAN_POST`
    TwTaiwanPost,
    /// `UBI_LOGISTICS`
    UbiLogistics,
    /// `UC_EXPRE`
    UcExpre,
    /// `UDS`
    Uds,
    /// `UK_COLLECTPLUS`
    UkCollectplus,
    /// `UK_DPD`
    UkDpd,
    /// `UK_NIGHTLINE`
    UkNightline,
    /// `UK_PARCELFORCE`
    UkParcelforce,
    /// `UK_UK_MAIL`
    UkUkMail,
    /// `UK_XDP`
    UkXdp,
    /// `UK_YODEL`
    UkYodel,
    /// `UPS`
    Ups,
    /// `UPS_FREIGHT`
    UpsFreight,
    /// `UPS_MAIL_INNOVATIONS`
    UpsMailInnovations,
    /// `UPS_REFERENCE`
    UpsReference,
    /// `USF_REDDAWAY`
    UsfReddaway,
    /// `USHIP`
    Uship,
    /// `USPS`
    Usps,
    /// `US_GLOBEGISTICS`
    UsGlobegistics,
    /// `US_LASERSHIP`
    UsLasership,
    /// `US_OLD_DOMINION`
    UsOldDominion,
    /// `US_ONTRAC`
    UsOntrac,
    /// `US_YRC`
    UsYrc,
    /// `VAMOX`
    Vamox,
    /// `VENIPAK`
    Venipak,
    /// `VIAEUROPE`
    Viaeurope,
    /// `VIA_EXPRESS`
    ViaExpress,
    /// `VIRTRANSPORT`
    Virtransport,
    /// `VIWO`
    Viwo,
    /// `VNM_VIETNAM_POST`
    VnmVietnamPost,
    /// `VNM_VIETTELPOST`
    VnmViettelpost,
    /// `WAHANA_ID`
    WahanaId,
    /// `WANBEXPRESS`
    Wanbexpress,
    /// `WEASHIP`
    Weaship,
    /// `WEPOST`
    Wepost,
    /// `WESTBANK_COURIER`
    WestbankCourier,
    /// `WESTGATE_GL`
    WestgateGl,
    /// `WHISTL`
    Whistl,
    /// `WINIT`
    Winit,
    /// `WISELOADS`
    Wiseloads,
    /// `WISE_EXPRESS`
    WiseExpress,
    /// `WIZMO`
    Wizmo,
    /// `WMG`
    Wmg,
    /// `WNDIRECT`
    Wndirect,
    /// `WYNGS`
    Wyngs,
    /// `XDE_WEBHOOK`
    XdeWebhook,
    /// `XDP_UK_REFERENCE`
    XdpUkReference,
    /// `XL_EXPRESS`
    XlExpress,
    /// `XPERT_DELIVERY`
    XpertDelivery,
    /// `XPOST`
    Xpost,
    /// `XPO_LOGISTICS`
    XpoLogistics,
    /// `XPRESSEN_DK`
    XpressenDk,
    /// `XQ_EXPRESS`
    XqExpress,
    /// `YAKIT`
    Yakit,
    /// `YANWEN`
    Yanwen,
    /// `YDH_EXPRESS`
    YdhExpress,
    /// `YINGNUO_LOGISTICS`
    YingnuoLogistics,
    /// `YODEL_DIR`
    YodelDir,
    /// `YODEL_INTNL`
    YodelIntnl,
    /// `YTO`
    Yto,
    /// `YUNEXPRESS`
    Yunexpress,
    /// `YURTICI_KARGO`
    YurticiKargo,
    /// `YUSEN`
    Yusen,
    /// `ZAJIL_EXPRESS`
    ZajilExpress,
    /// `ZA_COURIERIT`
    ZaCourierit,
    /// `ZA_FASTWAY`
    ZaFastway,
    /// `ZA_SPECIALISED_FREIGHT`
    ZaSpecialisedFreight,
    /// `ZEEK_2_DOOR`
    Zeek2Door,
    /// `ZELERIS`
    Zeleris,
    /// `ZEPTO_EXPRESS`
    ZeptoExpress,
    /// `ZES_EXPRESS`
    ZesExpress,
    /// `ZIINGFINALMILE`
    Ziingfinalmile,
    /// `ZINC`
    Zinc,
    /// `ZJS_EXPRESS`
    ZjsExpress,
    /// `ZTO_EXPRESS`
    ZtoExpress,
    /// `ZYLLEM`
    Zyllem,
    /// `CN_GOFLY`
    CnGofly,
    /// `EZSHIP`
    Ezship,
    /// `IND_JAYONEXPRESS`
    IndJayonexpress,
    /// `LAO_POST`
    LaoPost,
    /// `MARA_XPRESS`
    MaraXpress,
    /// `NINJAVAN_ID`
    NinjavanId,
    /// `US_ENSENDA`
    UsEnsenda,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Carrier {
    0 N2ebox = "2EBOX",
    1 N360lion = "360LION",
    2 N3jmslogistics = "3JMSLOGISTICS",
    3 N472 = "4_72",
    4 N6ls = "6LS",
    5 A1post = "A1POST",
    6 AaaCooper = "AAA_COOPER",
    7 Abcustom = "ABCUSTOM",
    8 AbxexpressMy = "ABXEXPRESS_MY",
    9 Acommmerce = "ACOMMMERCE",
    10 Acsworldwide = "ACSWORLDWIDE",
    11 AcsGr = "ACS_GR",
    12 Aderonline = "ADERONLINE",
    13 Adicional = "ADICIONAL",
    14 Adsone = "ADSONE",
    15 Aduiepyle = "ADUIEPYLE",
    16 Aeronet = "AERONET",
    17 Aex = "AEX",
    18 AfllogFtp = "AFLLOG_FTP",
    19 Agility = "AGILITY",
    20 AirmeeWebhook = "AIRMEE_WEBHOOK",
    21 AirCanadaGlobal = "AIR_CANADA_GLOBAL",
    22 Alfatrex = "ALFATREX",
    23 Alliedexpress = "ALLIEDEXPRESS",
    24 Alljoy = "ALLJOY",
    25 Alphafast = "ALPHAFAST",
    26 AlwaysExpress = "ALWAYS_EXPRESS",
    27 Amazon = "AMAZON",
    28 AmazonFbaSwiship = "AMAZON_FBA_SWISHIP",
    29 AmazonShipMcf = "AMAZON_SHIP_MCF",
    30 Amstan = "AMSTAN",
    31 AmsGrp = "AMS_GRP",
    32 Andreani = "ANDREANI",
    33 AnicamBox = "ANICAM_BOX",
    34 Anjun = "ANJUN",
    35 Anserx = "ANSERX",
    36 AnPost = "AN_POST",
    37 AoCourier = "AO_COURIER",
    38 AoDeutschland = "AO_DEUTSCHLAND",
    39 ApcOvernight = "APC_OVERNIGHT",
    40 ApcOvernightConnum = "APC_OVERNIGHT_CONNUM",
    41 Apg = "APG",
    42 Aprisaexpress = "APRISAEXPRESS",
    43 Aquiline = "AQUILINE",
    44 Aramex = "ARAMEX",
    45 AramexAu = "ARAMEX_AU",
    46 ArcoSpedizioni = "ARCO_SPEDIZIONI",
    47 AreEmiratesPost = "ARE_EMIRATES_POST",
    48 ArgOca = "ARG_OCA",
    49 ArkLogistics = "ARK_LOGISTICS",
    50 Ase = "ASE",
    51 AsendiaHk = "ASENDIA_HK",
    52 AsendiaUk = "ASENDIA_UK",
    53 AsendiaUsa = "ASENDIA_USA",
    54 Asigna = "ASIGNA",
    55 AupostCn = "AUPOST_CN",
    56 AustrianPostExpress = "AUSTRIAN_POST_EXPRESS",
    57 AusStartrack = "AUS_STARTRACK",
    58 AusToll = "AUS_TOLL",
    59 AuAustrianPost = "AU_AUSTRIAN_POST",
    60 AuAuPost = "AU_AU_POST",
    61 AuTnt = "AU_TNT",
    62 Averitt = "AVERITT",
    63 BelDhl = "BEL_DHL",
    64 BelRs = "BEL_RS",
    65 Bestwayparcel = "BESTWAYPARCEL",
    66 BeBpost = "BE_BPOST",
    67 BeKiala = "BE_KIALA",
    68 BgBulgarianPost = "BG_BULGARIAN_POST",
    69 BhPosta = "BH_POSTA",
    70 BhWorldwide = "BH_WORLDWIDE",
    71 Birdsystem = "BIRDSYSTEM",
    72 Bjshomedelivery = "BJSHOMEDELIVERY",
    73 Blinklastmile = "BLINKLASTMILE",
    74 BlrBelpost = "BLR_BELPOST",
    75 Bluecare = "BLUECARE",
    76 Bluestar = "BLUESTAR",
    77 Bluex = "BLUEX",
    78 Bneed = "BNEED",
    79 Bombinoexp = "BOMBINOEXP",
    80 Bond = "BOND",
    81 Bondscouriers = "BONDSCOURIERS",
    82 Borderexpress = "BORDEREXPRESS",
    83 BoxBerry = "BOX_BERRY",
    84 BpostInt = "BPOST_INT",
    85 BraCorreios = "BRA_CORREIOS",
    86 Bring = "BRING",
    87 BrouwerTransport = "BROUWER_TRANSPORT",
    88 BrtIt = "BRT_IT",
    89 BrtItParcelid = "BRT_IT_PARCELID",
    90 BrtItSenderRef = "BRT_IT_SENDER_REF",
    91 BudbeeWebhook = "BUDBEE_WEBHOOK",
    92 Buylogic = "BUYLOGIC",
    93 BTwoCEurope = "B_TWO_C_EUROPE",
    94 CaeDelivers = "CAE_DELIVERS",
    95 Cainiao = "CAINIAO",
    96 Caribou = "CARIBOU",
    97 Carriers = "CARRIERS",
    98 CarryFlap = "CARRY_FLAP",
    99 CaCanadaPost = "CA_CANADA_POST",
    100 CaCanpar = "CA_CANPAR",
    101 CaGreyhound = "CA_GREYHOUND",
    102 CaPurolator = "CA_PUROLATOR",
    103 CblLogistica = "CBL_LOGISTICA",
    104 Cdek = "CDEK",
    105 CdekTr = "CDEK_TR",
    106 Celeritas = "CELERITAS",
    107 CelloSquare = "CELLO_SQUARE",
    108 CeskaCz = "CESKA_CZ",
    109 Ceva = "CEVA",
    110 CflLogistics = "CFL_LOGISTICS",
    111 CgsExpress = "CGS_EXPRESS",
    112 ChampionLogistics = "CHAMPION_LOGISTICS",
    113 Chitchats = "CHITCHATS",
    114 ChoirExp = "CHOIR_EXP",
    115 Chrobinson = "CHROBINSON",
    116 ChronopostFr = "CHRONOPOST_FR",
    117 Chukou1 = "CHUKOU1",
    118 ChSwissPostPriority = "CH_SWISS_POST_PRIORITY",
    119 CitylinkMy = "CITYLINK_MY",
    120 Cjpacket = "CJPACKET",
    121 CjCentury = "CJ_CENTURY",
    122 CjGls = "CJ_GLS",
    123 CjHkInternational = "CJ_HK_INTERNATIONAL",
    124 CjIntMy = "CJ_INT_MY",
    125 CjKr = "CJ_KR",
    126 CjLogistics = "CJ_LOGISTICS",
    127 CjTh = "CJ_TH",
    128 ClevyLinks = "CLEVY_LINKS",
    129 CleLogistics = "CLE_LOGISTICS",
    130 CloudwishAsia = "CLOUDWISH_ASIA",
    131 Cndexpress = "CNDEXPRESS",
    132 Cnexps = "CNEXPS",
    133 Cnwangtong = "CNWANGTONG",
    134 Cn17post = "CN_17POST",
    135 CnBestexpress = "CN_BESTEXPRESS",
    136 CnBoxc = "CN_BOXC",
    137 CnChinaPostEms = "CN_CHINA_POST_EMS",
    138 CnDpex = "CN_DPEX",
    139 CnEms = "CN_EMS",
    140 CnEquick = "CN_EQUICK",
    141 CnJcex = "CN_JCEX",
    142 CnPaypalPackage = "CN_PAYPAL_PACKAGE",
    143 CnPost56 = "CN_POST56",
    144 CnSfExpress = "CN_SF_EXPRESS",
    145 CnSto = "CN_STO",
    146 CnWedo = "CN_WEDO",
    147 CnWishpost = "CN_WISHPOST",
    148 CnYunda = "CN_YUNDA",
    149 ColisPrive = "COLIS_PRIVE",
    150 Collectco = "COLLECTCO",
    151 Collivery = "COLLIVERY",
    152 CometTech = "COMET_TECH",
    153 Continental = "CONTINENTAL",
    154 ConWay = "CON_WAY",
    155 Coordinadora = "COORDINADORA",
    156 CopaCourier = "COPA_COURIER",
    157 Cope = "COPE",
    158 CorporatecouriersWebhook = "CORPORATECOURIERS_WEBHOOK",
    159 CorreosDeMexico = "CORREOS_DE_MEXICO",
    160 CorreosEs = "CORREOS_ES",
    161 CorreosExpress = "CORREOS_EXPRESS",
    162 CorreoUy = "CORREO_UY",
    163 Costmeticsnow = "COSTMETICSNOW",
    164 CourantPlus = "COURANT_PLUS",
    165 Courex = "COUREX",
    166 CouriersPlease = "COURIERS_PLEASE",
    167 Cpacket = "CPACKET",
    168 Cpex = "CPEX",
    169 Croshot = "CROSHOT",
    170 Cse = "CSE",
    171 CtcExpress = "CTC_EXPRESS",
    172 Cubyn = "CUBYN",
    173 Cuckooexpress = "CUCKOOEXPRESS",
    174 CyprusPostCyp = "CYPRUS_POST_CYP",
    175 Daiglobaltrack = "DAIGLOBALTRACK",
    176 Dajin = "DAJIN",
    177 DanskeFragt = "DANSKE_FRAGT",
    178 DawnWing = "DAWN_WING",
    179 DaytonFreight = "DAYTON_FREIGHT",
    180 DbschenkerB2b = "DBSCHENKER_B2B",
    181 DbschenkerSe = "DBSCHENKER_SE",
    182 DbschenkerSv = "DBSCHENKER_SV",
    183 Ddexpress = "DDEXPRESS",
    184 Dealersend = "DEALERSEND",
    185 Deliveryontime = "DELIVERYONTIME",
    186 Delnext = "DELNEXT",
    187 DeltecUk = "DELTEC_UK",
    188 Demandship = "DEMANDSHIP",
    189 Descartes = "DESCARTES",
    190 DesignertransportWebhook = "DESIGNERTRANSPORT_WEBHOOK",
    191 Destiny = "DESTINY",
    192 DexI = "DEX_I",
    193 DeAsendia = "DE_ASENDIA",
    194 DeDeutsche = "DE_DEUTSCHE",
    195 DeDeutschePostDhlWithinEuropeTracknet = "DE_DEUTSCHE_POST_DHL_WITHIN_EUROPE_TRACKNET",
    196 DeDhlExpress = "DE_DHL_EXPRESS",
    197 DeDpdDelistrack = "DE_DPD_DELISTRACK",
    198 DeGls = "DE_GLS",
    199 Dhl = "DHL",
    200 DhlActiveTracing = "DHL_ACTIVE_TRACING",
    201 DhlAu = "DHL_AU",
    202 DhlBenelux = "DHL_BENELUX",
    203 DhlEcomerceAsa = "DHL_ECOMERCE_ASA",
    204 DhlEs = "DHL_ES",
    205 DhlFr = "DHL_FR",
    206 DhlFreight = "DHL_FREIGHT",
    207 DhlGlobalMailAsia = "DHL_GLOBAL_MAIL_ASIA",
    208 DhlHk = "DHL_HK",
    209 DhlJp = "DHL_JP",
    210 DhlParcelEs = "DHL_PARCEL_ES",
    211 DhlParcelNl = "DHL_PARCEL_NL",
    212 DhlParcelRu = "DHL_PARCEL_RU",
    213 DhlPl = "DHL_PL",
    214 DhlRefr = "DHL_REFR",
    215 DhlSg = "DHL_SG",
    216 DhlSupplyChain = "DHL_SUPPLY_CHAIN",
    217 DhlUk = "DHL_UK",
    218 DiamondEurogistics = "DIAMOND_EUROGISTICS",
    219 Dicom = "DICOM",
    220 Didadi = "DIDADI",
    221 Dimerco = "DIMERCO",
    222 Directcouriers = "DIRECTCOURIERS",
    223 Directlog = "DIRECTLOG",
    224 Directparcels = "DIRECTPARCELS",
    225 DmmNetwork = "DMM_NETWORK",
    226 DmsMatrix = "DMS_MATRIX",
    227 Dobropost = "DOBROPOST",
    228 Doora = "DOORA",
    229 DoordashWebhook = "DOORDASH_WEBHOOK",
    230 Dpd = "DPD",
    231 DpdDelistrack = "DPD_DELISTRACK",
    232 DpdFr = "DPD_FR",
    233 DpdHgry = "DPD_HGRY",
    234 DpdHk = "DPD_HK",
    235 DpdIr = "DPD_IR",
    236 DpdLocal = "DPD_LOCAL",
    237 DpdLocalRef = "DPD_LOCAL_REF",
    238 DpdPoland = "DPD_POLAND",
    239 DpdRo = "DPD_RO",
    240 DpdRu = "DPD_RU",
    241 Dpex = "DPEX",
    242 DpeExpress = "DPE_EXPRESS",
    243 DpeSouthAfrc = "DPE_SOUTH_AFRC",
    244 Dsv = "DSV",
    245 DtdcAu = "DTDC_AU",
    246 DtdcExpress = "DTDC_EXPRESS",
    247 DtdcIn = "DTDC_IN",
    248 DtdExpr = "DTD_EXPR",
    249 DxSftp = "DX_SFTP",
    250 Dylt = "DYLT",
    251 Dynalogic = "DYNALOGIC",
    252 EasyMail = "EASY_MAIL",
    253 Ecexpress = "ECEXPRESS",
    254 Echo = "ECHO",
    255 Ecms = "ECMS",
    256 Ecoscooting = "ECOSCOOTING",
    257 Efex = "EFEX",
    258 Efs = "EFS",
    259 Ekart = "EKART",
    260 ElianPost = "ELIAN_POST",
    261 EmpsCn = "EMPS_CN",
    262 EndeavourDelivery = "ENDEAVOUR_DELIVERY",
    263 EnvialiaReference = "ENVIALIA_REFERENCE",
    264 EparcelKr = "EPARCEL_KR",
    265 EpstGlbl = "EPST_GLBL",
    266 EpBox = "EP_BOX",
    267 Eshipping = "ESHIPPING",
    268 EspAsm = "ESP_ASM",
    269 EspEnvialia = "ESP_ENVIALIA",
    270 EspMrw = "ESP_MRW",
    271 EspNacex = "ESP_NACEX",
    272 EspPacklink = "ESP_PACKLINK",
    273 EspRedur = "ESP_REDUR",
    274 Etomars = "ETOMARS",
    275 Etotal = "ETOTAL",
    276 EtsExpress = "ETS_EXPRESS",
    277 EuFleetSolutions = "EU_FLEET_SOLUTIONS",
    278 EuImx = "EU_IMX",
    279 Expresssale = "EXPRESSSALE",
    280 Fargood = "FARGOOD",
    281 FarInternational = "FAR_INTERNATIONAL",
    282 Fastrack = "FASTRACK",
    283 FastrkServ = "FASTRK_SERV",
    284 FastwayIr = "FASTWAY_IR",
    285 FastwayNz = "FASTWAY_NZ",
    286 Fdsexpress = "FDSEXPRESS",
    287 Fedex = "FEDEX",
    288 FedexCrossborder = "FEDEX_CROSSBORDER",
    289 FedexFr = "FEDEX_FR",
    290 FedexIntlMlserv = "FEDEX_INTL_MLSERV",
    291 FedexPoland = "FEDEX_POLAND",
    292 FedexUk = "FEDEX_UK",
    293 FetchrWebhook = "FETCHR_WEBHOOK",
    294 Fiege = "FIEGE",
    295 FiegeNl = "FIEGE_NL",
    296 Firstmile = "FIRSTMILE",
    297 Flashexpress = "FLASHEXPRESS",
    298 Fmx = "FMX",
    299 Fonsen = "FONSEN",
    300 Forrun = "FORRUN",
    301 Freightquote = "FREIGHTQUOTE",
    302 Freterapido = "FRETERAPIDO",
    303 FrBert = "FR_BERT",
    304 FrColis = "FR_COLIS",
    305 FrExapaq = "FR_EXAPAQ",
    306 FrGeodis = "FR_GEODIS",
    307 FrGls = "FR_GLS",
    308 Fulfilla = "FULFILLA",
    309 Fulfillme = "FULFILLME",
    310 Furdeco = "FURDECO",
    311 Gac = "GAC",
    312 Gangbao = "GANGBAO",
    313 Gba = "GBA",
    314 GbsBroker = "GBS_BROKER",
    315 GbApc = "GB_APC",
    316 GbArrow = "GB_ARROW",
    317 GbNorsk = "GB_NORSK",
    318 GbPanther = "GB_PANTHER",
    319 GbTuffnells = "GB_TUFFNELLS",
    320 Geis = "GEIS",
    321 GelExpress = "GEL_EXPRESS",
    322 Gemworldwide = "GEMWORLDWIDE",
    323 GeneralOvernight = "GENERAL_OVERNIGHT",
    324 GenikiGr = "GENIKI_GR",
    325 GeodisEspace = "GEODIS_ESPACE",
    326 Geswl = "GESWL",
    327 GiaoHang = "GIAO_HANG",
    328 GioExpress = "GIO_EXPRESS",
    329 Globaltranz = "GLOBALTRANZ",
    330 GlobalAbf = "GLOBAL_ABF",
    331 GlobalEstes = "GLOBAL_ESTES",
    332 GlobalExpress = "GLOBAL_EXPRESS",
    333 GlobalIparcel = "GLOBAL_IPARCEL",
    334 GlobalTnt = "GLOBAL_TNT",
    335 Globavend = "GLOBAVEND",
    336 GlsCrotia = "GLS_CROTIA",
    337 GlsCz = "GLS_CZ",
    338 GlsIt = "GLS_IT",
    339 GlsItaly = "GLS_ITALY",
    340 GlsSlov = "GLS_SLOV",
    341 GlsSloven = "GLS_SLOVEN",
    342 Goglobalpost = "GOGLOBALPOST",
    343 Gojek = "GOJEK",
    344 GrabWebhook = "GRAB_WEBHOOK",
    345 Grupo = "GRUPO",
    346 GrElta = "GR_ELTA",
    347 GsiExpress = "GSI_EXPRESS",
    348 Gso = "GSO",
    349 Happy2point = "HAPPY2POINT",
    350 HctLogistics = "HCT_LOGISTICS",
    351 Hdb = "HDB",
    352 HdbBox = "HDB_BOX",
    353 Hellmann = "HELLMANN",
    354 Helthjem = "HELTHJEM",
    355 Heppner = "HEPPNER",
    356 HeppnerFr = "HEPPNER_FR",
    357 Hermes = "HERMES",
    358 Hermes2mannHandling = "HERMES_2MANN_HANDLING",
    359 HermesDe = "HERMES_DE",
    360 HhExp = "HH_EXP",
    361 Hipshipper = "HIPSHIPPER",
    362 Hkd = "HKD",
    363 HkFlytExpress = "HK_FLYT_EXPRESS",
    364 HkFourPxExpress = "HK_FOUR_PX_EXPRESS",
    365 HkPost = "HK_POST",
    366 HkTgx = "HK_TGX",
    367 Holisol = "HOLISOL",
    368 HomeDeliverySolutions = "HOME_DELIVERY_SOLUTIONS",
    369 Houndexpress = "HOUNDEXPRESS",
    370 Hrparcel = "HRPARCEL",
    371 HrvHrvatska = "HRV_HRVATSKA",
    372 HuahanExpress = "HUAHAN_EXPRESS",
    373 HunterExpress = "HUNTER_EXPRESS",
    374 Huodull = "HUODULL",
    375 HxExpress = "HX_EXPRESS",
    376 Ibeone = "IBEONE",
    377 Icumulus = "ICUMULUS",
    378 Idexpress = "IDEXPRESS",
    379 IdnJne = "IDN_JNE",
    380 IdnLionParcel = "IDN_LION_PARCEL",
    381 IdnPandu = "IDN_PANDU",
    382 Iml = "IML",
    383 Indopaket = "INDOPAKET",
    384 IndBluedart = "IND_BLUEDART",
    385 IndDelhivery = "IND_DELHIVERY",
    386 IndDelivree = "IND_DELIVREE",
    387 IndDotzot = "IND_DOTZOT",
    388 IndEcom = "IND_ECOM",
    389 IndFirstflight = "IND_FIRSTFLIGHT",
    390 IndGati = "IND_GATI",
    391 IndGojavas = "IND_GOJAVAS",
    392 IndProfessionalCouriers = "IND_PROFESSIONAL_COURIERS",
    393 IndSafeexpress = "IND_SAFEEXPRESS",
    394 IndXpressbees = "IND_XPRESSBEES",
    395 InpostPaczkomaty = "INPOST_PACZKOMATY",
    396 Integra2Ftp = "INTEGRA2_FTP",
    397 Intelipost = "INTELIPOST",
    398 IntelValley = "INTEL_VALLEY",
    399 InterparcelAu = "INTERPARCEL_AU",
    400 InterparcelNz = "INTERPARCEL_NZ",
    401 InterparcelUk = "INTERPARCEL_UK",
    402 Intexpress = "INTEXPRESS",
    403 IsraelPost = "ISRAEL_POST",
    404 IsrPostDomestic = "ISR_POST_DOMESTIC",
    405 ItDhlEcommerce = "IT_DHL_ECOMMERCE",
    406 ItFercam = "IT_FERCAM",
    407 ItNexive = "IT_NEXIVE",
    408 ItPosteItalia = "IT_POSTE_ITALIA",
    409 ItTnt = "IT_TNT",
    410 IvoyWebhook = "IVOY_WEBHOOK",
    411 IDika = "I_DIKA",
    412 Janco = "JANCO",
    413 Janio = "JANIO",
    414 JerseyPost = "JERSEY_POST",
    415 JetShip = "JET_SHIP",
    416 Jindouyun = "JINDOUYUN",
    417 Jinsung = "JINSUNG",
    418 Jocom = "JOCOM",
    419 JoomLogis = "JOOM_LOGIS",
    420 JoyingBox = "JOYING_BOX",
    421 JpnJapanPost = "JPN_JAPAN_POST",
    422 JpnSagawa = "JPN_SAGAWA",
    423 JpKuroNekoYamatoUnyuu = "JP_KURO_NEKO_YAMATO_UNYUU",
    424 JsExpress = "JS_EXPRESS",
    425 Jtexpress = "JTEXPRESS",
    426 JtexpressVn = "JTEXPRESS_VN",
    427 Jx = "JX",
    428 JNet = "J_NET",
    429 K1Express = "K1_EXPRESS",
    430 KangarooMy = "KANGAROO_MY",
    431 Kec = "KEC",
    432 Kerrytj = "KERRYTJ",
    433 KerryttcVn = "KERRYTTC_VN",
    434 KerryEcommerce = "KERRY_ECOMMERCE",
    435 Kgmhub = "KGMHUB",
    436 KhmCambodiaPost = "KHM_CAMBODIA_POST",
    437 KorEcargo = "KOR_ECARGO",
    438 Kpost = "KPOST",
    439 KrKoreaPost = "KR_KOREA_POST",
    440 Kuehne = "KUEHNE",
    441 Kurasi = "KURASI",
    442 KweGlobal = "KWE_GLOBAL",
    443 Kwt = "KWT",
    444 KyungdongParcel = "KYUNGDONG_PARCEL",
    445 KyExpress = "KY_EXPRESS",
    446 Lalamove = "LALAMOVE",
    447 LandmarkGlobal = "LANDMARK_GLOBAL",
    448 LandmarkGlobalReference = "LANDMARK_GLOBAL_REFERENCE",
    449 LatvijasPasts = "LATVIJAS_PASTS",
    450 LaPosteSuivi = "LA_POSTE_SUIVI",
    451 LbcexpressFtp = "LBCEXPRESS_FTP",
    452 Leader = "LEADER",
    453 LegionExpress = "LEGION_EXPRESS",
    454 Lexship = "LEXSHIP",
    455 LhtExpress = "LHT_EXPRESS",
    456 LiccardiExpress = "LICCARDI_EXPRESS",
    457 Liefery = "LIEFERY",
    458 Line = "LINE",
    459 Linkbridge = "LINKBRIDGE",
    460 LocusWebhook = "LOCUS_WEBHOOK",
    461 Logisters = "LOGISTERS",
    462 LogisticsworldwideHk = "LOGISTICSWORLDWIDE_HK",
    463 Logistika = "LOGISTIKA",
    464 LogistyxTransgroup = "LOGISTYX_TRANSGROUP",
    465 Lonestar = "LONESTAR",
    466 LoomisExpress = "LOOMIS_EXPRESS",
    467 Lotte = "LOTTE",
    468 Ltianexp = "LTIANEXP",
    469 Ltl = "LTL",
    470 LtuLietuvos = "LTU_LIETUVOS",
    471 MagyarHu = "MAGYAR_HU",
    472 Mailamericas = "MAILAMERICAS",
    473 MailplusJpn = "MAILPLUS_JPN",
    474 MailPlus = "MAIL_PLUS",
    475 Mainfreight = "MAINFREIGHT",
    476 Mainway = "MAINWAY",
    477 Matdespatch = "MATDESPATCH",
    478 Matkahuolto = "MATKAHUOLTO",
    479 Mbw = "MBW",
    480 MexAeroflash = "MEX_AEROFLASH",
    481 MexEstafeta = "MEX_ESTAFETA",
    482 MexRedpack = "MEX_REDPACK",
    483 MexSenda = "MEX_SENDA",
    484 Mglobal = "MGLOBAL",
    485 Mikropakket = "MIKROPAKKET",
    486 MikropakketBe = "MIKROPAKKET_BE",
    487 Milkman = "MILKMAN",
    488 MoreLink = "MORE_LINK",
    489 MorningExpress = "MORNING_EXPRESS",
    490 MrwFtp = "MRW_FTP",
    491 Mxe = "MXE",
    492 MxCargo = "MX_CARGO",
    493 Myhermes = "MYHERMES",
    494 MysAirpak = "MYS_AIRPAK",
    495 MysEms = "MYS_EMS",
    496 MysGdex = "MYS_GDEX",
    497 MysMypostOnline = "MYS_MYPOST_ONLINE",
    498 MysMysPost = "MYS_MYS_POST",
    499 MysSkynet = "MYS_SKYNET",
    500 MXpress = "M_XPRESS",
    501 Nacex = "NACEX",
    502 NacexEs = "NACEX_ES",
    503 Nanjingwoyuan = "NANJINGWOYUAN",
    504 NationalSameday = "NATIONAL_SAMEDAY",
    505 Nationex = "NATIONEX",
    506 NationwideMy = "NATIONWIDE_MY",
    507 Neway = "NEWAY",
    508 Neweggexpress = "NEWEGGEXPRESS",
    509 Newgistics = "NEWGISTICS",
    510 NewzealandCouriers = "NEWZEALAND_COURIERS",
    511 NgCourierplus = "NG_COURIERPLUS",
    512 NhansSolutions = "NHANS_SOLUTIONS",
    513 NimExpress = "NIM_EXPRESS",
    514 NinjavanMy = "NINJAVAN_MY",
    515 NinjavanSg = "NINJAVAN_SG",
    516 NinjavanThai = "NINJAVAN_THAI",
    517 NinjavanWb = "NINJAVAN_WB",
    518 NipostNg = "NIPOST_NG",
    519 NldDhl = "NLD_DHL",
    520 NldGls = "NLD_GLS",
    521 NldPostnl = "NLD_POSTNL",
    522 NldTransmission = "NLD_TRANSMISSION",
    523 NovaPoshta = "NOVA_POSHTA",
    524 NovaPoshtaInt = "NOVA_POSHTA_INT",
    525 NoxNachtexpress = "NOX_NACHTEXPRESS",
    526 NoxNightTimeExpress = "NOX_NIGHT_TIME_EXPRESS",
    527 NtlogisticsVn = "NTLOGISTICS_VN",
    528 NzCourierPost = "NZ_COURIER_POST",
    529 NzNzPost = "NZ_NZ_POST",
    530 Ocs = "OCS",
    531 OcsWorldwide = "OCS_WORLDWIDE",
    532 Okayparcel = "OKAYPARCEL",
    533 Omniparcel = "OMNIPARCEL",
    534 Omniva = "OMNIVA",
    535 Oneclick = "ONECLICK",
    536 Oneworldexpress = "ONEWORLDEXPRESS",
    537 OrangeDs = "ORANGE_DS",
    538 OsmWorldwide = "OSM_WORLDWIDE",
    539 OverseExp = "OVERSE_EXP",
    540 P2pTrc = "P2P_TRC",
    541 PaackWebhook = "PAACK_WEBHOOK",
    542 Padtf = "PADTF",
    543 Pago = "PAGO",
    544 Palexpress = "PALEXPRESS",
    545 Palletways = "PALLETWAYS",
    546 PalletNetwork = "PALLET_NETWORK",
    547 PantherReference = "PANTHER_REFERENCE",
    548 PanAsia = "PAN_ASIA",
    549 Paperfly = "PAPERFLY",
    550 PaperExpress = "PAPER_EXPRESS",
    551 Paquetexpress = "PAQUETEXPRESS",
    552 Parcel2go = "PARCEL2GO",
    553 Parcelinklogistics = "PARCELINKLOGISTICS",
    554 ParcelledIn = "PARCELLED_IN",
    555 Parcelone = "PARCELONE",
    556 ParcelpalWebhook = "PARCELPAL_WEBHOOK",
    557 Parcelpoint = "PARCELPOINT",
    558 ParcelpostSg = "PARCELPOST_SG",
    559 Parcel2Post = "PARCEL_2_POST",
    560 Parknparcel = "PARKNPARCEL",
    561 Pcfcorp = "PCFCORP",
    562 Pfcexpress = "PFCEXPRESS",
    563 Pflogistics = "PFLOGISTICS",
    564 PhlAir21 = "PHL_AIR21",
    565 PhlAirspeed = "PHL_AIRSPEED",
    566 PhlJamexpress = "PHL_JAMEXPRESS",
    567 Pickrr = "PICKRR",
    568 Pickup = "PICKUP",
    569 PickuppMys = "PICKUPP_MYS",
    570 PickuppSgp = "PICKUPP_SGP",
    571 PilotFreight = "PILOT_FREIGHT",
    572 PilLogistics = "PIL_LOGISTICS",
    573 PitneyBowes = "PITNEY_BOWES",
    574 Pittohio = "PITTOHIO",
    575 Pixsell = "PIXSELL",
    576 Planzer = "PLANZER",
    577 PlusLogUk = "PLUS_LOG_UK",
    578 PlPocztaPolska = "PL_POCZTA_POLSKA",
    579 PolSiodemka = "POL_SIODEMKA",
    580 PonyExpress = "PONY_EXPRESS",
    581 PostaPlus = "POSTA_PLUS",
    582 PostaRo = "POSTA_RO",
    583 PostaUkr = "POSTA_UKR",
    584 PostenNorge = "POSTEN_NORGE",
    585 Posti = "POSTI",
    586 PostnlIntl3s = "POSTNL_INTL_3S",
    587 PostnlInt3S = "POSTNL_INT_3_S",
    588 PostnordLogistics = "POSTNORD_LOGISTICS",
    589 PostnordLogisticsDk = "POSTNORD_LOGISTICS_DK",
    590 PosturIs = "POSTUR_IS",
    591 PostSerbia = "POST_SERBIA",
    592 PostSlovenia = "POST_SLOVENIA",
    593 PresidentTrans = "PRESIDENT_TRANS",
    594 Pressiode = "PRESSIODE",
    595 Primamulticipta = "PRIMAMULTICIPTA",
    596 Promeddelivery = "PROMEDDELIVERY",
    597 PrtChronopost = "PRT_CHRONOPOST",
    598 PrtCtt = "PRT_CTT",
    599 PrtIntSeur = "PRT_INT_SEUR",
    600 PrtSeur = "PRT_SEUR",
    601 Pts = "PTS",
    602 PttPost = "PTT_POST",
    603 Quantium = "QUANTIUM",
    604 Qwintry = "QWINTRY",
    605 RabenGroup = "RABEN_GROUP",
    606 RafPh = "RAF_PH",
    607 Raiderex = "RAIDEREX",
    608 Ram = "RAM",
    609 Rcl = "RCL",
    610 Rincos = "RINCOS",
    611 RlUs = "RL_US",
    612 Roadbull = "ROADBULL",
    613 RoadrunnerFreight = "ROADRUNNER_FREIGHT",
    614 RocketParcel = "ROCKET_PARCEL",
    615 RoutificWebhook = "ROUTIFIC_WEBHOOK",
    616 RoyalMail = "ROYAL_MAIL",
    617 Rpd2man = "RPD2MAN",
    618 Rpx = "RPX",
    619 Rpxlogistics = "RPXLOGISTICS",
    620 RpxId = "RPX_ID",
    621 RussianPost = "RUSSIAN_POST",
    622 Ruston = "RUSTON",
    623 Rzyexpress = "RZYEXPRESS",
    624 SaiaFreight = "SAIA_FREIGHT",
    625 Sailpost = "SAILPOST",
    626 SapExpress = "SAP_EXPRESS",
    627 SauSaudiPost = "SAU_SAUDI_POST",
    628 ScudexExpress = "SCUDEX_EXPRESS",
    629 SdaIt = "SDA_IT",
    630 SdhScm = "SDH_SCM",
    631 Sefl = "SEFL",
    632 Seino = "SEINO",
    633 Sekologistics = "SEKOLOGISTICS",
    634 SekoSftp = "SEKO_SFTP",
    635 Sending = "SENDING",
    636 Sendit = "SENDIT",
    637 Sendle = "SENDLE",
    638 SeurEs = "SEUR_ES",
    639 SeurSpApi = "SEUR_SP_API",
    640 Sfb2c = "SFB2C",
    641 Sfcservice = "SFCSERVICE",
    642 SfcLogistics = "SFC_LOGISTICS",
    643 SfplusWebhook = "SFPLUS_WEBHOOK",
    644 SfEx = "SF_EX",
    645 SgDetrack = "SG_DETRACK",
    646 SgQxpress = "SG_QXPRESS",
    647 SgSgPost = "SG_SG_POST",
    648 SgSpeedpost = "SG_SPEEDPOST",
    649 SgTaqbin = "SG_TAQBIN",
    650 Shenzhen = "SHENZHEN",
    651 Shipentegra = "SHIPENTEGRA",
    652 Shippit = "SHIPPIT",
    653 Shipter = "SHIPTER",
    654 Shiptor = "SHIPTOR",
    655 ShipGate = "SHIP_GATE",
    656 ShipItAsia = "SHIP_IT_ASIA",
    657 Shopfans = "SHOPFANS",
    658 Shreenandancourier = "SHREENANDANCOURIER",
    659 Shreetirupati = "SHREETIRUPATI",
    660 ShreeAnjaniCourier = "SHREE_ANJANI_COURIER",
    661 ShreeMaruti = "SHREE_MARUTI",
    662 Simplypost = "SIMPLYPOST",
    663 Sinotrans = "SINOTRANS",
    664 SinGlbl = "SIN_GLBL",
    665 Skybox = "SKYBOX",
    666 SkynetUae = "SKYNET_UAE",
    667 SkynetUk = "SKYNET_UK",
    668 SkynetWorldwide = "SKYNET_WORLDWIDE",
    669 SkynetZa = "SKYNET_ZA",
    670 SkyPostal = "SKY_POSTAL",
    671 SkPosta = "SK_POSTA",
    672 SmgExpress = "SMG_EXPRESS",
    673 Smooth = "SMOOTH",
    674 SmsaExpress = "SMSA_EXPRESS",
    675 Sonictl = "SONICTL",
    676 SouthAfricanPostOffice = "SOUTH_AFRICAN_POST_OFFICE",
    677 SpeedcouriersGr = "SPEEDCOURIERS_GR",
    678 Speedee = "SPEEDEE",
    679 Speedexcourier = "SPEEDEXCOURIER",
    680 Spoton = "SPOTON",
    681 SpringGds = "SPRING_GDS",
    682 SreKorea = "SRE_KOREA",
    683 Stallionexpress = "STALLIONEXPRESS",
    684 Starken = "STARKEN",
    685 StarTrackExpress = "STAR_TRACK_EXPRESS",
    686 StarTrackNextFlight = "STAR_TRACK_NEXT_FLIGHT",
    687 Stepforwardfs = "STEPFORWARDFS",
    688 Stone3pl = "STONE3PL",
    689 StreckTransport = "STRECK_TRANSPORT",
    690 Sutton = "SUTTON",
    691 SwePostnord = "SWE_POSTNORD",
    692 SwishipDe = "SWISHIP_DE",
    693 SwissPostFtp = "SWISS_POST_FTP",
    694 Sypost = "SYPOST",
    695 Szendex = "SZENDEX",
    696 TaqbinHk = "TAQBIN_HK",
    697 TaqbinMy = "TAQBIN_MY",
    698 Tarrive = "TARRIVE",
    699 TazmanianFreight = "TAZMANIAN_FREIGHT",
    700 TckExpress = "TCK_EXPRESS",
    701 Tcs = "TCS",
    702 Tfm = "TFM",
    703 TforceFinalmile = "TFORCE_FINALMILE",
    704 ThabitLogistics = "THABIT_LOGISTICS",
    705 ThaDynamicLogistics = "THA_DYNAMIC_LOGISTICS",
    706 ThaKerry = "THA_KERRY",
    707 ThaThailandPost = "THA_THAILAND_POST",
    708 Thecourierguy = "THECOURIERGUY",
    709 Thedeliverygroup = "THEDELIVERYGROUP",
    710 ThenileWebhook = "THENILE_WEBHOOK",
    711 Tigfreight = "TIGFREIGHT",
    712 TikiId = "TIKI_ID",
    713 Tipsa = "TIPSA",
    714 Tnt = "TNT",
    715 TntClickIt = "TNT_CLICK_IT",
    716 TntFr = "TNT_FR",
    717 TntNl = "TNT_NL",
    718 TntRefr = "TNT_REFR",
    719 TntUk = "TNT_UK",
    720 TntUkRefr = "TNT_UK_REFR",
    721 Toll = "TOLL",
    722 TollNz = "TOLL_NZ",
    723 Tolos = "TOLOS",
    724 Tophatterexpress = "TOPHATTEREXPRESS",
    725 Topyou = "TOPYOU",
    726 TotalExpress = "TOTAL_EXPRESS",
    727 Tourline = "TOURLINE",
    728 Trackon = "TRACKON",
    729 TransKargo = "TRANS_KARGO",
    730 Trumpcard = "TRUMPCARD",
    731 TrunkrsWebhook = "TRUNKRS_WEBHOOK",
    732 TuffnellsReference = "TUFFNELLS_REFERENCE",
    733 TwoGo = "TWO_GO",
    734 TwTaiwanPost = "TW_TAIWAN_POST",
    735 UbiLogistics = "UBI_LOGISTICS",
    736 UcExpre = "UC_EXPRE",
    737 Uds = "UDS",
    738 UkCollectplus = "UK_COLLECTPLUS",
    739 UkDpd = "UK_DPD",
    740 UkNightline = "UK_NIGHTLINE",
    741 UkParcelforce = "UK_PARCELFORCE",
    742 UkUkMail = "UK_UK_MAIL",
    743 UkXdp = "UK_XDP",
    744 UkYodel = "UK_YODEL",
    745 Ups = "UPS",
    746 UpsFreight = "UPS_FREIGHT",
    747 UpsMailInnovations = "UPS_MAIL_INNOVATIONS",
    748 UpsReference = "UPS_REFERENCE",
    749 UsfReddaway = "USF_REDDAWAY",
    750 Uship = "USHIP",
    751 Usps = "USPS",
    752 UsGlobegistics = "US_GLOBEGISTICS",
    753 UsLasership = "US_LASERSHIP",
    754 UsOldDominion = "US_OLD_DOMINION",
    755 UsOntrac = "US_ONTRAC",
    756 UsYrc = "US_YRC",
    757 Vamox = "VAMOX",
    758 Venipak = "VENIPAK",
    759 Viaeurope = "VIAEUROPE",
    760 ViaExpress = "VIA_EXPRESS",
    761 Virtransport = "VIRTRANSPORT",
    762 Viwo = "VIWO",
    763 VnmVietnamPost = "VNM_VIETNAM_POST",
    764 VnmViettelpost = "VNM_VIETTELPOST",
    765 WahanaId = "WAHANA_ID",
    766 Wanbexpress = "WANBEXPRESS",
    767 Weaship = "WEASHIP",
    768 Wepost = "WEPOST",
    769 WestbankCourier = "WESTBANK_COURIER",
    770 WestgateGl = "WESTGATE_GL",
    771 Whistl = "WHISTL",
    772 Winit = "WINIT",
    773 Wiseloads = "WISELOADS",
    774 WiseExpress = "WISE_EXPRESS",
    775 Wizmo = "WIZMO",
    776 Wmg = "WMG",
    777 Wndirect = "WNDIRECT",
    778 Wyngs = "WYNGS",
    779 XdeWebhook = "XDE_WEBHOOK",
    780 XdpUkReference = "XDP_UK_REFERENCE",
    781 XlExpress = "XL_EXPRESS",
    782 XpertDelivery = "XPERT_DELIVERY",
    783 Xpost = "XPOST",
    784 XpoLogistics = "XPO_LOGISTICS",
    785 XpressenDk = "XPRESSEN_DK",
    786 XqExpress = "XQ_EXPRESS",
    787 Yakit = "YAKIT",
    788 Yanwen = "YANWEN",
    789 YdhExpress = "YDH_EXPRESS",
    790 YingnuoLogistics = "YINGNUO_LOGISTICS",
    791 YodelDir = "YODEL_DIR",
    792 YodelIntnl = "YODEL_INTNL",
    793 Yto = "YTO",
    794 Yunexpress = "YUNEXPRESS",
    795 YurticiKargo = "YURTICI_KARGO",
    796 Yusen = "YUSEN",
    797 ZajilExpress = "ZAJIL_EXPRESS",
    798 ZaCourierit = "ZA_COURIERIT",
    799 ZaFastway = "ZA_FASTWAY",
    800 ZaSpecialisedFreight = "ZA_SPECIALISED_FREIGHT",
    801 Zeek2Door = "ZEEK_2_DOOR",
    802 Zeleris = "ZELERIS",
    803 ZeptoExpress = "ZEPTO_EXPRESS",
    804 ZesExpress = "ZES_EXPRESS",
    805 Ziingfinalmile = "ZIINGFINALMILE",
    806 Zinc = "ZINC",
    807 ZjsExpress = "ZJS_EXPRESS",
    808 ZtoExpress = "ZTO_EXPRESS",
    809 Zyllem = "ZYLLEM",
    810 CnGofly = "CN_GOFLY",
    811 Ezship = "EZSHIP",
    812 IndJayonexpress = "IND_JAYONEXPRESS",
    813 LaoPost = "LAO_POST",
    814 MaraXpress = "MARA_XPRESS",
    815 NinjavanId = "NINJAVAN_ID",
    816 UsEnsenda = "US_ENSENDA",
} }
