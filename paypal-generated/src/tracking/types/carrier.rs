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
    /// `CN_GOFLY`
    CnGofly,
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
    /// `EZSHIP`
    Ezship,
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
    /// `IND_JAYONEXPRESS`
    IndJayonexpress,
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
    /// `LAO_POST`
    LaoPost,
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
    /// `MARA_XPRESS`
    MaraXpress,
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
    /// `NINJAVAN_ID`
    NinjavanId,
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
    /// `US_ENSENDA`
    UsEnsenda,
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
    141 CnGofly = "CN_GOFLY",
    142 CnJcex = "CN_JCEX",
    143 CnPaypalPackage = "CN_PAYPAL_PACKAGE",
    144 CnPost56 = "CN_POST56",
    145 CnSfExpress = "CN_SF_EXPRESS",
    146 CnSto = "CN_STO",
    147 CnWedo = "CN_WEDO",
    148 CnWishpost = "CN_WISHPOST",
    149 CnYunda = "CN_YUNDA",
    150 ColisPrive = "COLIS_PRIVE",
    151 Collectco = "COLLECTCO",
    152 Collivery = "COLLIVERY",
    153 CometTech = "COMET_TECH",
    154 Continental = "CONTINENTAL",
    155 ConWay = "CON_WAY",
    156 Coordinadora = "COORDINADORA",
    157 CopaCourier = "COPA_COURIER",
    158 Cope = "COPE",
    159 CorporatecouriersWebhook = "CORPORATECOURIERS_WEBHOOK",
    160 CorreosDeMexico = "CORREOS_DE_MEXICO",
    161 CorreosEs = "CORREOS_ES",
    162 CorreosExpress = "CORREOS_EXPRESS",
    163 CorreoUy = "CORREO_UY",
    164 Costmeticsnow = "COSTMETICSNOW",
    165 CourantPlus = "COURANT_PLUS",
    166 Courex = "COUREX",
    167 CouriersPlease = "COURIERS_PLEASE",
    168 Cpacket = "CPACKET",
    169 Cpex = "CPEX",
    170 Croshot = "CROSHOT",
    171 Cse = "CSE",
    172 CtcExpress = "CTC_EXPRESS",
    173 Cubyn = "CUBYN",
    174 Cuckooexpress = "CUCKOOEXPRESS",
    175 CyprusPostCyp = "CYPRUS_POST_CYP",
    176 Daiglobaltrack = "DAIGLOBALTRACK",
    177 Dajin = "DAJIN",
    178 DanskeFragt = "DANSKE_FRAGT",
    179 DawnWing = "DAWN_WING",
    180 DaytonFreight = "DAYTON_FREIGHT",
    181 DbschenkerB2b = "DBSCHENKER_B2B",
    182 DbschenkerSe = "DBSCHENKER_SE",
    183 DbschenkerSv = "DBSCHENKER_SV",
    184 Ddexpress = "DDEXPRESS",
    185 Dealersend = "DEALERSEND",
    186 Deliveryontime = "DELIVERYONTIME",
    187 Delnext = "DELNEXT",
    188 DeltecUk = "DELTEC_UK",
    189 Demandship = "DEMANDSHIP",
    190 Descartes = "DESCARTES",
    191 DesignertransportWebhook = "DESIGNERTRANSPORT_WEBHOOK",
    192 Destiny = "DESTINY",
    193 DexI = "DEX_I",
    194 DeAsendia = "DE_ASENDIA",
    195 DeDeutsche = "DE_DEUTSCHE",
    196 DeDeutschePostDhlWithinEuropeTracknet = "DE_DEUTSCHE_POST_DHL_WITHIN_EUROPE_TRACKNET",
    197 DeDhlExpress = "DE_DHL_EXPRESS",
    198 DeDpdDelistrack = "DE_DPD_DELISTRACK",
    199 DeGls = "DE_GLS",
    200 Dhl = "DHL",
    201 DhlActiveTracing = "DHL_ACTIVE_TRACING",
    202 DhlAu = "DHL_AU",
    203 DhlBenelux = "DHL_BENELUX",
    204 DhlEcomerceAsa = "DHL_ECOMERCE_ASA",
    205 DhlEs = "DHL_ES",
    206 DhlFr = "DHL_FR",
    207 DhlFreight = "DHL_FREIGHT",
    208 DhlGlobalMailAsia = "DHL_GLOBAL_MAIL_ASIA",
    209 DhlHk = "DHL_HK",
    210 DhlJp = "DHL_JP",
    211 DhlParcelEs = "DHL_PARCEL_ES",
    212 DhlParcelNl = "DHL_PARCEL_NL",
    213 DhlParcelRu = "DHL_PARCEL_RU",
    214 DhlPl = "DHL_PL",
    215 DhlRefr = "DHL_REFR",
    216 DhlSg = "DHL_SG",
    217 DhlSupplyChain = "DHL_SUPPLY_CHAIN",
    218 DhlUk = "DHL_UK",
    219 DiamondEurogistics = "DIAMOND_EUROGISTICS",
    220 Dicom = "DICOM",
    221 Didadi = "DIDADI",
    222 Dimerco = "DIMERCO",
    223 Directcouriers = "DIRECTCOURIERS",
    224 Directlog = "DIRECTLOG",
    225 Directparcels = "DIRECTPARCELS",
    226 DmmNetwork = "DMM_NETWORK",
    227 DmsMatrix = "DMS_MATRIX",
    228 Dobropost = "DOBROPOST",
    229 Doora = "DOORA",
    230 DoordashWebhook = "DOORDASH_WEBHOOK",
    231 Dpd = "DPD",
    232 DpdDelistrack = "DPD_DELISTRACK",
    233 DpdFr = "DPD_FR",
    234 DpdHgry = "DPD_HGRY",
    235 DpdHk = "DPD_HK",
    236 DpdIr = "DPD_IR",
    237 DpdLocal = "DPD_LOCAL",
    238 DpdLocalRef = "DPD_LOCAL_REF",
    239 DpdPoland = "DPD_POLAND",
    240 DpdRo = "DPD_RO",
    241 DpdRu = "DPD_RU",
    242 Dpex = "DPEX",
    243 DpeExpress = "DPE_EXPRESS",
    244 DpeSouthAfrc = "DPE_SOUTH_AFRC",
    245 Dsv = "DSV",
    246 DtdcAu = "DTDC_AU",
    247 DtdcExpress = "DTDC_EXPRESS",
    248 DtdcIn = "DTDC_IN",
    249 DtdExpr = "DTD_EXPR",
    250 DxSftp = "DX_SFTP",
    251 Dylt = "DYLT",
    252 Dynalogic = "DYNALOGIC",
    253 EasyMail = "EASY_MAIL",
    254 Ecexpress = "ECEXPRESS",
    255 Echo = "ECHO",
    256 Ecms = "ECMS",
    257 Ecoscooting = "ECOSCOOTING",
    258 Efex = "EFEX",
    259 Efs = "EFS",
    260 Ekart = "EKART",
    261 ElianPost = "ELIAN_POST",
    262 EmpsCn = "EMPS_CN",
    263 EndeavourDelivery = "ENDEAVOUR_DELIVERY",
    264 EnvialiaReference = "ENVIALIA_REFERENCE",
    265 EparcelKr = "EPARCEL_KR",
    266 EpstGlbl = "EPST_GLBL",
    267 EpBox = "EP_BOX",
    268 Eshipping = "ESHIPPING",
    269 EspAsm = "ESP_ASM",
    270 EspEnvialia = "ESP_ENVIALIA",
    271 EspMrw = "ESP_MRW",
    272 EspNacex = "ESP_NACEX",
    273 EspPacklink = "ESP_PACKLINK",
    274 EspRedur = "ESP_REDUR",
    275 Etomars = "ETOMARS",
    276 Etotal = "ETOTAL",
    277 EtsExpress = "ETS_EXPRESS",
    278 EuFleetSolutions = "EU_FLEET_SOLUTIONS",
    279 EuImx = "EU_IMX",
    280 Expresssale = "EXPRESSSALE",
    281 Ezship = "EZSHIP",
    282 Fargood = "FARGOOD",
    283 FarInternational = "FAR_INTERNATIONAL",
    284 Fastrack = "FASTRACK",
    285 FastrkServ = "FASTRK_SERV",
    286 FastwayIr = "FASTWAY_IR",
    287 FastwayNz = "FASTWAY_NZ",
    288 Fdsexpress = "FDSEXPRESS",
    289 Fedex = "FEDEX",
    290 FedexCrossborder = "FEDEX_CROSSBORDER",
    291 FedexFr = "FEDEX_FR",
    292 FedexIntlMlserv = "FEDEX_INTL_MLSERV",
    293 FedexPoland = "FEDEX_POLAND",
    294 FedexUk = "FEDEX_UK",
    295 FetchrWebhook = "FETCHR_WEBHOOK",
    296 Fiege = "FIEGE",
    297 FiegeNl = "FIEGE_NL",
    298 Firstmile = "FIRSTMILE",
    299 Flashexpress = "FLASHEXPRESS",
    300 Fmx = "FMX",
    301 Fonsen = "FONSEN",
    302 Forrun = "FORRUN",
    303 Freightquote = "FREIGHTQUOTE",
    304 Freterapido = "FRETERAPIDO",
    305 FrBert = "FR_BERT",
    306 FrColis = "FR_COLIS",
    307 FrExapaq = "FR_EXAPAQ",
    308 FrGeodis = "FR_GEODIS",
    309 FrGls = "FR_GLS",
    310 Fulfilla = "FULFILLA",
    311 Fulfillme = "FULFILLME",
    312 Furdeco = "FURDECO",
    313 Gac = "GAC",
    314 Gangbao = "GANGBAO",
    315 Gba = "GBA",
    316 GbsBroker = "GBS_BROKER",
    317 GbApc = "GB_APC",
    318 GbArrow = "GB_ARROW",
    319 GbNorsk = "GB_NORSK",
    320 GbPanther = "GB_PANTHER",
    321 GbTuffnells = "GB_TUFFNELLS",
    322 Geis = "GEIS",
    323 GelExpress = "GEL_EXPRESS",
    324 Gemworldwide = "GEMWORLDWIDE",
    325 GeneralOvernight = "GENERAL_OVERNIGHT",
    326 GenikiGr = "GENIKI_GR",
    327 GeodisEspace = "GEODIS_ESPACE",
    328 Geswl = "GESWL",
    329 GiaoHang = "GIAO_HANG",
    330 GioExpress = "GIO_EXPRESS",
    331 Globaltranz = "GLOBALTRANZ",
    332 GlobalAbf = "GLOBAL_ABF",
    333 GlobalEstes = "GLOBAL_ESTES",
    334 GlobalExpress = "GLOBAL_EXPRESS",
    335 GlobalIparcel = "GLOBAL_IPARCEL",
    336 GlobalTnt = "GLOBAL_TNT",
    337 Globavend = "GLOBAVEND",
    338 GlsCrotia = "GLS_CROTIA",
    339 GlsCz = "GLS_CZ",
    340 GlsIt = "GLS_IT",
    341 GlsItaly = "GLS_ITALY",
    342 GlsSlov = "GLS_SLOV",
    343 GlsSloven = "GLS_SLOVEN",
    344 Goglobalpost = "GOGLOBALPOST",
    345 Gojek = "GOJEK",
    346 GrabWebhook = "GRAB_WEBHOOK",
    347 Grupo = "GRUPO",
    348 GrElta = "GR_ELTA",
    349 GsiExpress = "GSI_EXPRESS",
    350 Gso = "GSO",
    351 Happy2point = "HAPPY2POINT",
    352 HctLogistics = "HCT_LOGISTICS",
    353 Hdb = "HDB",
    354 HdbBox = "HDB_BOX",
    355 Hellmann = "HELLMANN",
    356 Helthjem = "HELTHJEM",
    357 Heppner = "HEPPNER",
    358 HeppnerFr = "HEPPNER_FR",
    359 Hermes = "HERMES",
    360 Hermes2mannHandling = "HERMES_2MANN_HANDLING",
    361 HermesDe = "HERMES_DE",
    362 HhExp = "HH_EXP",
    363 Hipshipper = "HIPSHIPPER",
    364 Hkd = "HKD",
    365 HkFlytExpress = "HK_FLYT_EXPRESS",
    366 HkFourPxExpress = "HK_FOUR_PX_EXPRESS",
    367 HkPost = "HK_POST",
    368 HkTgx = "HK_TGX",
    369 Holisol = "HOLISOL",
    370 HomeDeliverySolutions = "HOME_DELIVERY_SOLUTIONS",
    371 Houndexpress = "HOUNDEXPRESS",
    372 Hrparcel = "HRPARCEL",
    373 HrvHrvatska = "HRV_HRVATSKA",
    374 HuahanExpress = "HUAHAN_EXPRESS",
    375 HunterExpress = "HUNTER_EXPRESS",
    376 Huodull = "HUODULL",
    377 HxExpress = "HX_EXPRESS",
    378 Ibeone = "IBEONE",
    379 Icumulus = "ICUMULUS",
    380 Idexpress = "IDEXPRESS",
    381 IdnJne = "IDN_JNE",
    382 IdnLionParcel = "IDN_LION_PARCEL",
    383 IdnPandu = "IDN_PANDU",
    384 Iml = "IML",
    385 Indopaket = "INDOPAKET",
    386 IndBluedart = "IND_BLUEDART",
    387 IndDelhivery = "IND_DELHIVERY",
    388 IndDelivree = "IND_DELIVREE",
    389 IndDotzot = "IND_DOTZOT",
    390 IndEcom = "IND_ECOM",
    391 IndFirstflight = "IND_FIRSTFLIGHT",
    392 IndGati = "IND_GATI",
    393 IndGojavas = "IND_GOJAVAS",
    394 IndJayonexpress = "IND_JAYONEXPRESS",
    395 IndProfessionalCouriers = "IND_PROFESSIONAL_COURIERS",
    396 IndSafeexpress = "IND_SAFEEXPRESS",
    397 IndXpressbees = "IND_XPRESSBEES",
    398 InpostPaczkomaty = "INPOST_PACZKOMATY",
    399 Integra2Ftp = "INTEGRA2_FTP",
    400 Intelipost = "INTELIPOST",
    401 IntelValley = "INTEL_VALLEY",
    402 InterparcelAu = "INTERPARCEL_AU",
    403 InterparcelNz = "INTERPARCEL_NZ",
    404 InterparcelUk = "INTERPARCEL_UK",
    405 Intexpress = "INTEXPRESS",
    406 IsraelPost = "ISRAEL_POST",
    407 IsrPostDomestic = "ISR_POST_DOMESTIC",
    408 ItDhlEcommerce = "IT_DHL_ECOMMERCE",
    409 ItFercam = "IT_FERCAM",
    410 ItNexive = "IT_NEXIVE",
    411 ItPosteItalia = "IT_POSTE_ITALIA",
    412 ItTnt = "IT_TNT",
    413 IvoyWebhook = "IVOY_WEBHOOK",
    414 IDika = "I_DIKA",
    415 Janco = "JANCO",
    416 Janio = "JANIO",
    417 JerseyPost = "JERSEY_POST",
    418 JetShip = "JET_SHIP",
    419 Jindouyun = "JINDOUYUN",
    420 Jinsung = "JINSUNG",
    421 Jocom = "JOCOM",
    422 JoomLogis = "JOOM_LOGIS",
    423 JoyingBox = "JOYING_BOX",
    424 JpnJapanPost = "JPN_JAPAN_POST",
    425 JpnSagawa = "JPN_SAGAWA",
    426 JpKuroNekoYamatoUnyuu = "JP_KURO_NEKO_YAMATO_UNYUU",
    427 JsExpress = "JS_EXPRESS",
    428 Jtexpress = "JTEXPRESS",
    429 JtexpressVn = "JTEXPRESS_VN",
    430 Jx = "JX",
    431 JNet = "J_NET",
    432 K1Express = "K1_EXPRESS",
    433 KangarooMy = "KANGAROO_MY",
    434 Kec = "KEC",
    435 Kerrytj = "KERRYTJ",
    436 KerryttcVn = "KERRYTTC_VN",
    437 KerryEcommerce = "KERRY_ECOMMERCE",
    438 Kgmhub = "KGMHUB",
    439 KhmCambodiaPost = "KHM_CAMBODIA_POST",
    440 KorEcargo = "KOR_ECARGO",
    441 Kpost = "KPOST",
    442 KrKoreaPost = "KR_KOREA_POST",
    443 Kuehne = "KUEHNE",
    444 Kurasi = "KURASI",
    445 KweGlobal = "KWE_GLOBAL",
    446 Kwt = "KWT",
    447 KyungdongParcel = "KYUNGDONG_PARCEL",
    448 KyExpress = "KY_EXPRESS",
    449 Lalamove = "LALAMOVE",
    450 LandmarkGlobal = "LANDMARK_GLOBAL",
    451 LandmarkGlobalReference = "LANDMARK_GLOBAL_REFERENCE",
    452 LaoPost = "LAO_POST",
    453 LatvijasPasts = "LATVIJAS_PASTS",
    454 LaPosteSuivi = "LA_POSTE_SUIVI",
    455 LbcexpressFtp = "LBCEXPRESS_FTP",
    456 Leader = "LEADER",
    457 LegionExpress = "LEGION_EXPRESS",
    458 Lexship = "LEXSHIP",
    459 LhtExpress = "LHT_EXPRESS",
    460 LiccardiExpress = "LICCARDI_EXPRESS",
    461 Liefery = "LIEFERY",
    462 Line = "LINE",
    463 Linkbridge = "LINKBRIDGE",
    464 LocusWebhook = "LOCUS_WEBHOOK",
    465 Logisters = "LOGISTERS",
    466 LogisticsworldwideHk = "LOGISTICSWORLDWIDE_HK",
    467 Logistika = "LOGISTIKA",
    468 LogistyxTransgroup = "LOGISTYX_TRANSGROUP",
    469 Lonestar = "LONESTAR",
    470 LoomisExpress = "LOOMIS_EXPRESS",
    471 Lotte = "LOTTE",
    472 Ltianexp = "LTIANEXP",
    473 Ltl = "LTL",
    474 LtuLietuvos = "LTU_LIETUVOS",
    475 MagyarHu = "MAGYAR_HU",
    476 Mailamericas = "MAILAMERICAS",
    477 MailplusJpn = "MAILPLUS_JPN",
    478 MailPlus = "MAIL_PLUS",
    479 Mainfreight = "MAINFREIGHT",
    480 Mainway = "MAINWAY",
    481 MaraXpress = "MARA_XPRESS",
    482 Matdespatch = "MATDESPATCH",
    483 Matkahuolto = "MATKAHUOLTO",
    484 Mbw = "MBW",
    485 MexAeroflash = "MEX_AEROFLASH",
    486 MexEstafeta = "MEX_ESTAFETA",
    487 MexRedpack = "MEX_REDPACK",
    488 MexSenda = "MEX_SENDA",
    489 Mglobal = "MGLOBAL",
    490 Mikropakket = "MIKROPAKKET",
    491 MikropakketBe = "MIKROPAKKET_BE",
    492 Milkman = "MILKMAN",
    493 MoreLink = "MORE_LINK",
    494 MorningExpress = "MORNING_EXPRESS",
    495 MrwFtp = "MRW_FTP",
    496 Mxe = "MXE",
    497 MxCargo = "MX_CARGO",
    498 Myhermes = "MYHERMES",
    499 MysAirpak = "MYS_AIRPAK",
    500 MysEms = "MYS_EMS",
    501 MysGdex = "MYS_GDEX",
    502 MysMypostOnline = "MYS_MYPOST_ONLINE",
    503 MysMysPost = "MYS_MYS_POST",
    504 MysSkynet = "MYS_SKYNET",
    505 MXpress = "M_XPRESS",
    506 Nacex = "NACEX",
    507 NacexEs = "NACEX_ES",
    508 Nanjingwoyuan = "NANJINGWOYUAN",
    509 NationalSameday = "NATIONAL_SAMEDAY",
    510 Nationex = "NATIONEX",
    511 NationwideMy = "NATIONWIDE_MY",
    512 Neway = "NEWAY",
    513 Neweggexpress = "NEWEGGEXPRESS",
    514 Newgistics = "NEWGISTICS",
    515 NewzealandCouriers = "NEWZEALAND_COURIERS",
    516 NgCourierplus = "NG_COURIERPLUS",
    517 NhansSolutions = "NHANS_SOLUTIONS",
    518 NimExpress = "NIM_EXPRESS",
    519 NinjavanId = "NINJAVAN_ID",
    520 NinjavanMy = "NINJAVAN_MY",
    521 NinjavanSg = "NINJAVAN_SG",
    522 NinjavanThai = "NINJAVAN_THAI",
    523 NinjavanWb = "NINJAVAN_WB",
    524 NipostNg = "NIPOST_NG",
    525 NldDhl = "NLD_DHL",
    526 NldGls = "NLD_GLS",
    527 NldPostnl = "NLD_POSTNL",
    528 NldTransmission = "NLD_TRANSMISSION",
    529 NovaPoshta = "NOVA_POSHTA",
    530 NovaPoshtaInt = "NOVA_POSHTA_INT",
    531 NoxNachtexpress = "NOX_NACHTEXPRESS",
    532 NoxNightTimeExpress = "NOX_NIGHT_TIME_EXPRESS",
    533 NtlogisticsVn = "NTLOGISTICS_VN",
    534 NzCourierPost = "NZ_COURIER_POST",
    535 NzNzPost = "NZ_NZ_POST",
    536 Ocs = "OCS",
    537 OcsWorldwide = "OCS_WORLDWIDE",
    538 Okayparcel = "OKAYPARCEL",
    539 Omniparcel = "OMNIPARCEL",
    540 Omniva = "OMNIVA",
    541 Oneclick = "ONECLICK",
    542 Oneworldexpress = "ONEWORLDEXPRESS",
    543 OrangeDs = "ORANGE_DS",
    544 OsmWorldwide = "OSM_WORLDWIDE",
    545 OverseExp = "OVERSE_EXP",
    546 P2pTrc = "P2P_TRC",
    547 PaackWebhook = "PAACK_WEBHOOK",
    548 Padtf = "PADTF",
    549 Pago = "PAGO",
    550 Palexpress = "PALEXPRESS",
    551 Palletways = "PALLETWAYS",
    552 PalletNetwork = "PALLET_NETWORK",
    553 PantherReference = "PANTHER_REFERENCE",
    554 PanAsia = "PAN_ASIA",
    555 Paperfly = "PAPERFLY",
    556 PaperExpress = "PAPER_EXPRESS",
    557 Paquetexpress = "PAQUETEXPRESS",
    558 Parcel2go = "PARCEL2GO",
    559 Parcelinklogistics = "PARCELINKLOGISTICS",
    560 ParcelledIn = "PARCELLED_IN",
    561 Parcelone = "PARCELONE",
    562 ParcelpalWebhook = "PARCELPAL_WEBHOOK",
    563 Parcelpoint = "PARCELPOINT",
    564 ParcelpostSg = "PARCELPOST_SG",
    565 Parcel2Post = "PARCEL_2_POST",
    566 Parknparcel = "PARKNPARCEL",
    567 Pcfcorp = "PCFCORP",
    568 Pfcexpress = "PFCEXPRESS",
    569 Pflogistics = "PFLOGISTICS",
    570 PhlAir21 = "PHL_AIR21",
    571 PhlAirspeed = "PHL_AIRSPEED",
    572 PhlJamexpress = "PHL_JAMEXPRESS",
    573 Pickrr = "PICKRR",
    574 Pickup = "PICKUP",
    575 PickuppMys = "PICKUPP_MYS",
    576 PickuppSgp = "PICKUPP_SGP",
    577 PilotFreight = "PILOT_FREIGHT",
    578 PilLogistics = "PIL_LOGISTICS",
    579 PitneyBowes = "PITNEY_BOWES",
    580 Pittohio = "PITTOHIO",
    581 Pixsell = "PIXSELL",
    582 Planzer = "PLANZER",
    583 PlusLogUk = "PLUS_LOG_UK",
    584 PlPocztaPolska = "PL_POCZTA_POLSKA",
    585 PolSiodemka = "POL_SIODEMKA",
    586 PonyExpress = "PONY_EXPRESS",
    587 PostaPlus = "POSTA_PLUS",
    588 PostaRo = "POSTA_RO",
    589 PostaUkr = "POSTA_UKR",
    590 PostenNorge = "POSTEN_NORGE",
    591 Posti = "POSTI",
    592 PostnlIntl3s = "POSTNL_INTL_3S",
    593 PostnlInt3S = "POSTNL_INT_3_S",
    594 PostnordLogistics = "POSTNORD_LOGISTICS",
    595 PostnordLogisticsDk = "POSTNORD_LOGISTICS_DK",
    596 PosturIs = "POSTUR_IS",
    597 PostSerbia = "POST_SERBIA",
    598 PostSlovenia = "POST_SLOVENIA",
    599 PresidentTrans = "PRESIDENT_TRANS",
    600 Pressiode = "PRESSIODE",
    601 Primamulticipta = "PRIMAMULTICIPTA",
    602 Promeddelivery = "PROMEDDELIVERY",
    603 PrtChronopost = "PRT_CHRONOPOST",
    604 PrtCtt = "PRT_CTT",
    605 PrtIntSeur = "PRT_INT_SEUR",
    606 PrtSeur = "PRT_SEUR",
    607 Pts = "PTS",
    608 PttPost = "PTT_POST",
    609 Quantium = "QUANTIUM",
    610 Qwintry = "QWINTRY",
    611 RabenGroup = "RABEN_GROUP",
    612 RafPh = "RAF_PH",
    613 Raiderex = "RAIDEREX",
    614 Ram = "RAM",
    615 Rcl = "RCL",
    616 Rincos = "RINCOS",
    617 RlUs = "RL_US",
    618 Roadbull = "ROADBULL",
    619 RoadrunnerFreight = "ROADRUNNER_FREIGHT",
    620 RocketParcel = "ROCKET_PARCEL",
    621 RoutificWebhook = "ROUTIFIC_WEBHOOK",
    622 RoyalMail = "ROYAL_MAIL",
    623 Rpd2man = "RPD2MAN",
    624 Rpx = "RPX",
    625 Rpxlogistics = "RPXLOGISTICS",
    626 RpxId = "RPX_ID",
    627 RussianPost = "RUSSIAN_POST",
    628 Ruston = "RUSTON",
    629 Rzyexpress = "RZYEXPRESS",
    630 SaiaFreight = "SAIA_FREIGHT",
    631 Sailpost = "SAILPOST",
    632 SapExpress = "SAP_EXPRESS",
    633 SauSaudiPost = "SAU_SAUDI_POST",
    634 ScudexExpress = "SCUDEX_EXPRESS",
    635 SdaIt = "SDA_IT",
    636 SdhScm = "SDH_SCM",
    637 Sefl = "SEFL",
    638 Seino = "SEINO",
    639 Sekologistics = "SEKOLOGISTICS",
    640 SekoSftp = "SEKO_SFTP",
    641 Sending = "SENDING",
    642 Sendit = "SENDIT",
    643 Sendle = "SENDLE",
    644 SeurEs = "SEUR_ES",
    645 SeurSpApi = "SEUR_SP_API",
    646 Sfb2c = "SFB2C",
    647 Sfcservice = "SFCSERVICE",
    648 SfcLogistics = "SFC_LOGISTICS",
    649 SfplusWebhook = "SFPLUS_WEBHOOK",
    650 SfEx = "SF_EX",
    651 SgDetrack = "SG_DETRACK",
    652 SgQxpress = "SG_QXPRESS",
    653 SgSgPost = "SG_SG_POST",
    654 SgSpeedpost = "SG_SPEEDPOST",
    655 SgTaqbin = "SG_TAQBIN",
    656 Shenzhen = "SHENZHEN",
    657 Shipentegra = "SHIPENTEGRA",
    658 Shippit = "SHIPPIT",
    659 Shipter = "SHIPTER",
    660 Shiptor = "SHIPTOR",
    661 ShipGate = "SHIP_GATE",
    662 ShipItAsia = "SHIP_IT_ASIA",
    663 Shopfans = "SHOPFANS",
    664 Shreenandancourier = "SHREENANDANCOURIER",
    665 Shreetirupati = "SHREETIRUPATI",
    666 ShreeAnjaniCourier = "SHREE_ANJANI_COURIER",
    667 ShreeMaruti = "SHREE_MARUTI",
    668 Simplypost = "SIMPLYPOST",
    669 Sinotrans = "SINOTRANS",
    670 SinGlbl = "SIN_GLBL",
    671 Skybox = "SKYBOX",
    672 SkynetUae = "SKYNET_UAE",
    673 SkynetUk = "SKYNET_UK",
    674 SkynetWorldwide = "SKYNET_WORLDWIDE",
    675 SkynetZa = "SKYNET_ZA",
    676 SkyPostal = "SKY_POSTAL",
    677 SkPosta = "SK_POSTA",
    678 SmgExpress = "SMG_EXPRESS",
    679 Smooth = "SMOOTH",
    680 SmsaExpress = "SMSA_EXPRESS",
    681 Sonictl = "SONICTL",
    682 SouthAfricanPostOffice = "SOUTH_AFRICAN_POST_OFFICE",
    683 SpeedcouriersGr = "SPEEDCOURIERS_GR",
    684 Speedee = "SPEEDEE",
    685 Speedexcourier = "SPEEDEXCOURIER",
    686 Spoton = "SPOTON",
    687 SpringGds = "SPRING_GDS",
    688 SreKorea = "SRE_KOREA",
    689 Stallionexpress = "STALLIONEXPRESS",
    690 Starken = "STARKEN",
    691 StarTrackExpress = "STAR_TRACK_EXPRESS",
    692 StarTrackNextFlight = "STAR_TRACK_NEXT_FLIGHT",
    693 Stepforwardfs = "STEPFORWARDFS",
    694 Stone3pl = "STONE3PL",
    695 StreckTransport = "STRECK_TRANSPORT",
    696 Sutton = "SUTTON",
    697 SwePostnord = "SWE_POSTNORD",
    698 SwishipDe = "SWISHIP_DE",
    699 SwissPostFtp = "SWISS_POST_FTP",
    700 Sypost = "SYPOST",
    701 Szendex = "SZENDEX",
    702 TaqbinHk = "TAQBIN_HK",
    703 TaqbinMy = "TAQBIN_MY",
    704 Tarrive = "TARRIVE",
    705 TazmanianFreight = "TAZMANIAN_FREIGHT",
    706 TckExpress = "TCK_EXPRESS",
    707 Tcs = "TCS",
    708 Tfm = "TFM",
    709 TforceFinalmile = "TFORCE_FINALMILE",
    710 ThabitLogistics = "THABIT_LOGISTICS",
    711 ThaDynamicLogistics = "THA_DYNAMIC_LOGISTICS",
    712 ThaKerry = "THA_KERRY",
    713 ThaThailandPost = "THA_THAILAND_POST",
    714 Thecourierguy = "THECOURIERGUY",
    715 Thedeliverygroup = "THEDELIVERYGROUP",
    716 ThenileWebhook = "THENILE_WEBHOOK",
    717 Tigfreight = "TIGFREIGHT",
    718 TikiId = "TIKI_ID",
    719 Tipsa = "TIPSA",
    720 Tnt = "TNT",
    721 TntClickIt = "TNT_CLICK_IT",
    722 TntFr = "TNT_FR",
    723 TntNl = "TNT_NL",
    724 TntRefr = "TNT_REFR",
    725 TntUk = "TNT_UK",
    726 TntUkRefr = "TNT_UK_REFR",
    727 Toll = "TOLL",
    728 TollNz = "TOLL_NZ",
    729 Tolos = "TOLOS",
    730 Tophatterexpress = "TOPHATTEREXPRESS",
    731 Topyou = "TOPYOU",
    732 TotalExpress = "TOTAL_EXPRESS",
    733 Tourline = "TOURLINE",
    734 Trackon = "TRACKON",
    735 TransKargo = "TRANS_KARGO",
    736 Trumpcard = "TRUMPCARD",
    737 TrunkrsWebhook = "TRUNKRS_WEBHOOK",
    738 TuffnellsReference = "TUFFNELLS_REFERENCE",
    739 TwoGo = "TWO_GO",
    740 TwTaiwanPost = "TW_TAIWAN_POST",
    741 UbiLogistics = "UBI_LOGISTICS",
    742 UcExpre = "UC_EXPRE",
    743 Uds = "UDS",
    744 UkCollectplus = "UK_COLLECTPLUS",
    745 UkDpd = "UK_DPD",
    746 UkNightline = "UK_NIGHTLINE",
    747 UkParcelforce = "UK_PARCELFORCE",
    748 UkUkMail = "UK_UK_MAIL",
    749 UkXdp = "UK_XDP",
    750 UkYodel = "UK_YODEL",
    751 Ups = "UPS",
    752 UpsFreight = "UPS_FREIGHT",
    753 UpsMailInnovations = "UPS_MAIL_INNOVATIONS",
    754 UpsReference = "UPS_REFERENCE",
    755 UsfReddaway = "USF_REDDAWAY",
    756 Uship = "USHIP",
    757 Usps = "USPS",
    758 UsEnsenda = "US_ENSENDA",
    759 UsGlobegistics = "US_GLOBEGISTICS",
    760 UsLasership = "US_LASERSHIP",
    761 UsOldDominion = "US_OLD_DOMINION",
    762 UsOntrac = "US_ONTRAC",
    763 UsYrc = "US_YRC",
    764 Vamox = "VAMOX",
    765 Venipak = "VENIPAK",
    766 Viaeurope = "VIAEUROPE",
    767 ViaExpress = "VIA_EXPRESS",
    768 Virtransport = "VIRTRANSPORT",
    769 Viwo = "VIWO",
    770 VnmVietnamPost = "VNM_VIETNAM_POST",
    771 VnmViettelpost = "VNM_VIETTELPOST",
    772 WahanaId = "WAHANA_ID",
    773 Wanbexpress = "WANBEXPRESS",
    774 Weaship = "WEASHIP",
    775 Wepost = "WEPOST",
    776 WestbankCourier = "WESTBANK_COURIER",
    777 WestgateGl = "WESTGATE_GL",
    778 Whistl = "WHISTL",
    779 Winit = "WINIT",
    780 Wiseloads = "WISELOADS",
    781 WiseExpress = "WISE_EXPRESS",
    782 Wizmo = "WIZMO",
    783 Wmg = "WMG",
    784 Wndirect = "WNDIRECT",
    785 Wyngs = "WYNGS",
    786 XdeWebhook = "XDE_WEBHOOK",
    787 XdpUkReference = "XDP_UK_REFERENCE",
    788 XlExpress = "XL_EXPRESS",
    789 XpertDelivery = "XPERT_DELIVERY",
    790 Xpost = "XPOST",
    791 XpoLogistics = "XPO_LOGISTICS",
    792 XpressenDk = "XPRESSEN_DK",
    793 XqExpress = "XQ_EXPRESS",
    794 Yakit = "YAKIT",
    795 Yanwen = "YANWEN",
    796 YdhExpress = "YDH_EXPRESS",
    797 YingnuoLogistics = "YINGNUO_LOGISTICS",
    798 YodelDir = "YODEL_DIR",
    799 YodelIntnl = "YODEL_INTNL",
    800 Yto = "YTO",
    801 Yunexpress = "YUNEXPRESS",
    802 YurticiKargo = "YURTICI_KARGO",
    803 Yusen = "YUSEN",
    804 ZajilExpress = "ZAJIL_EXPRESS",
    805 ZaCourierit = "ZA_COURIERIT",
    806 ZaFastway = "ZA_FASTWAY",
    807 ZaSpecialisedFreight = "ZA_SPECIALISED_FREIGHT",
    808 Zeek2Door = "ZEEK_2_DOOR",
    809 Zeleris = "ZELERIS",
    810 ZeptoExpress = "ZEPTO_EXPRESS",
    811 ZesExpress = "ZES_EXPRESS",
    812 Ziingfinalmile = "ZIINGFINALMILE",
    813 Zinc = "ZINC",
    814 ZjsExpress = "ZJS_EXPRESS",
    815 ZtoExpress = "ZTO_EXPRESS",
    816 Zyllem = "ZYLLEM",
} }
