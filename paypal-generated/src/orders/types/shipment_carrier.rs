// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `shipment_carrier` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A carrier that PayPal supports, spelled as in PayPal's list, often with a country prefix.
///
/// The values of `shipment_carrier` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentCarrier {
    /// `DPD_RU`
    DpdRu,
    /// `BG_BULGARIAN_POST`
    BgBulgarianPost,
    /// `KR_KOREA_POST`
    KrKoreaPost,
    /// `ZA_COURIERIT`
    ZaCourierit,
    /// `FR_EXAPAQ`
    FrExapaq,
    /// `ARE_EMIRATES_POST`
    AreEmiratesPost,
    /// `GAC`
    Gac,
    /// `GEIS`
    Geis,
    /// `SF_EX`
    SfEx,
    /// `PAGO`
    Pago,
    /// `MYHERMES`
    Myhermes,
    /// `DIAMOND_EUROGISTICS`
    DiamondEurogistics,
    /// `CORPORATECOURIERS_WEBHOOK`
    CorporatecouriersWebhook,
    /// `BOND`
    Bond,
    /// `OMNIPARCEL`
    Omniparcel,
    /// `SK_POSTA`
    SkPosta,
    /// `PUROLATOR`
    Purolator,
    /// `FETCHR_WEBHOOK`
    FetchrWebhook,
    /// `THEDELIVERYGROUP`
    Thedeliverygroup,
    /// `CELLO_SQUARE`
    CelloSquare,
    /// `TARRIVE`
    Tarrive,
    /// `COLLIVERY`
    Collivery,
    /// `MAINFREIGHT`
    Mainfreight,
    /// `IND_FIRSTFLIGHT`
    IndFirstflight,
    /// `ACSWORLDWIDE`
    Acsworldwide,
    /// `AMSTAN`
    Amstan,
    /// `OKAYPARCEL`
    Okayparcel,
    /// `ENVIALIA_REFERENCE`
    EnvialiaReference,
    /// `SEUR_ES`
    SeurEs,
    /// `CONTINENTAL`
    Continental,
    /// `FDSEXPRESS`
    Fdsexpress,
    /// `AMAZON_FBA_SWISHIP`
    AmazonFbaSwiship,
    /// `WYNGS`
    Wyngs,
    /// `DHL_ACTIVE_TRACING`
    DhlActiveTracing,
    /// `ZYLLEM`
    Zyllem,
    /// `RUSTON`
    Ruston,
    /// `XPOST`
    Xpost,
    /// `CORREOS_ES`
    CorreosEs,
    /// `DHL_FR`
    DhlFr,
    /// `PAN_ASIA`
    PanAsia,
    /// `BRT_IT`
    BrtIt,
    /// `SRE_KOREA`
    SreKorea,
    /// `SPEEDEE`
    Speedee,
    /// `TNT_UK`
    TntUk,
    /// `VENIPAK`
    Venipak,
    /// `SHREENANDANCOURIER`
    Shreenandancourier,
    /// `CROSHOT`
    Croshot,
    /// `NIPOST_NG`
    NipostNg,
    /// `EPST_GLBL`
    EpstGlbl,
    /// `NEWGISTICS`
    Newgistics,
    /// `POST_SLOVENIA`
    PostSlovenia,
    /// `JERSEY_POST`
    JerseyPost,
    /// `BOMBINOEXP`
    Bombinoexp,
    /// `WMG`
    Wmg,
    /// `XQ_EXPRESS`
    XqExpress,
    /// `FURDECO`
    Furdeco,
    /// `LHT_EXPRESS`
    LhtExpress,
    /// `SOUTH_AFRICAN_POST_OFFICE`
    SouthAfricanPostOffice,
    /// `SPOTON`
    Spoton,
    /// `DIMERCO`
    Dimerco,
    /// `CYPRUS_POST_CYP`
    CyprusPostCyp,
    /// `ABCUSTOM`
    Abcustom,
    /// `IND_DELIVREE`
    IndDelivree,
    /// `CN_BESTEXPRESS`
    CnBestexpress,
    /// `DX_SFTP`
    DxSftp,
    /// `PICKUPP_MYS`
    PickuppMys,
    /// `FMX`
    Fmx,
    /// `HELLMANN`
    Hellmann,
    /// `SHIP_IT_ASIA`
    ShipItAsia,
    /// `KERRY_ECOMMERCE`
    KerryEcommerce,
    /// `FRETERAPIDO`
    Freterapido,
    /// `PITNEY_BOWES`
    PitneyBowes,
    /// `XPRESSEN_DK`
    XpressenDk,
    /// `SEUR_SP_API`
    SeurSpApi,
    /// `DELIVERYONTIME`
    Deliveryontime,
    /// `JINSUNG`
    Jinsung,
    /// `TRANS_KARGO`
    TransKargo,
    /// `SWISHIP_DE`
    SwishipDe,
    /// `IVOY_WEBHOOK`
    IvoyWebhook,
    /// `AIRMEE_WEBHOOK`
    AirmeeWebhook,
    /// `DHL_BENELUX`
    DhlBenelux,
    /// `FIRSTMILE`
    Firstmile,
    /// `FASTWAY_IR`
    FastwayIr,
    /// `HH_EXP`
    HhExp,
    /// `MYS_MYPOST_ONLINE`
    MysMypostOnline,
    /// `TNT_NL`
    TntNl,
    /// `TIPSA`
    Tipsa,
    /// `TAQBIN_MY`
    TaqbinMy,
    /// `KGMHUB`
    Kgmhub,
    /// `INTEXPRESS`
    Intexpress,
    /// `OVERSE_EXP`
    OverseExp,
    /// `ONECLICK`
    Oneclick,
    /// `ROADRUNNER_FREIGHT`
    RoadrunnerFreight,
    /// `GLS_CROTIA`
    GlsCrotia,
    /// `MRW_FTP`
    MrwFtp,
    /// `BLUEX`
    Bluex,
    /// `DYLT`
    Dylt,
    /// `DPD_IR`
    DpdIr,
    /// `SIN_GLBL`
    SinGlbl,
    /// `TUFFNELLS_REFERENCE`
    TuffnellsReference,
    /// `CJPACKET`
    Cjpacket,
    /// `MILKMAN`
    Milkman,
    /// `ASIGNA`
    Asigna,
    /// `ONEWORLDEXPRESS`
    Oneworldexpress,
    /// `ROYAL_MAIL`
    RoyalMail,
    /// `VIA_EXPRESS`
    ViaExpress,
    /// `TIGFREIGHT`
    Tigfreight,
    /// `ZTO_EXPRESS`
    ZtoExpress,
    /// `TWO_GO`
    TwoGo,
    /// `IML`
    Iml,
    /// `INTEL_VALLEY`
    IntelValley,
    /// `EFS`
    Efs,
    /// `UK_UK_MAIL`
    UkUkMail,
    /// `RAM`
    Ram,
    /// `ALLIEDEXPRESS`
    Alliedexpress,
    /// `APC_OVERNIGHT`
    ApcOvernight,
    /// `SHIPPIT`
    Shippit,
    /// `TFM`
    Tfm,
    /// `M_XPRESS`
    MXpress,
    /// `HDB_BOX`
    HdbBox,
    /// `CLEVY_LINKS`
    ClevyLinks,
    /// `IBEONE`
    Ibeone,
    /// `FIEGE_NL`
    FiegeNl,
    /// `KWE_GLOBAL`
    KweGlobal,
    /// `CTC_EXPRESS`
    CtcExpress,
    /// `AMAZON`
    Amazon,
    /// `MORE_LINK`
    MoreLink,
    /// `JX`
    Jx,
    /// `EASY_MAIL`
    EasyMail,
    /// `ADUIEPYLE`
    Aduiepyle,
    /// `GB_PANTHER`
    GbPanther,
    /// `EXPRESSSALE`
    Expresssale,
    /// `SG_DETRACK`
    SgDetrack,
    /// `TRUNKRS_WEBHOOK`
    TrunkrsWebhook,
    /// `MATDESPATCH`
    Matdespatch,
    /// `DICOM`
    Dicom,
    /// `MBW`
    Mbw,
    /// `KHM_CAMBODIA_POST`
    KhmCambodiaPost,
    /// `SINOTRANS`
    Sinotrans,
    /// `BRT_IT_PARCELID`
    BrtItParcelid,
    /// `DHL_SUPPLY_CHAIN`
    DhlSupplyChain,
    /// `DHL_PL`
    DhlPl,
    /// `TOPYOU`
    Topyou,
    /// `PALEXPRESS`
    Palexpress,
    /// `DHL_SG`
    DhlSg,
    /// `CN_WEDO`
    CnWedo,
    /// `FULFILLME`
    Fulfillme,
    /// `DPD_DELISTRACK`
    DpdDelistrack,
    /// `UPS_REFERENCE`
    UpsReference,
    /// `CARIBOU`
    Caribou,
    /// `LOCUS_WEBHOOK`
    LocusWebhook,
    /// `DSV`
    Dsv,
    /// `P2P_TRC`
    P2pTrc,
    /// `DIRECTPARCELS`
    Directparcels,
    /// `NOVA_POSHTA_INT`
    NovaPoshtaInt,
    /// `FEDEX_POLAND`
    FedexPoland,
    /// `CN_JCEX`
    CnJcex,
    /// `FAR_INTERNATIONAL`
    FarInternational,
    /// `IDEXPRESS`
    Idexpress,
    /// `GANGBAO`
    Gangbao,
    /// `NEWAY`
    Neway,
    /// `POSTNL_INT_3_S`
    PostnlInt3S,
    /// `RPX_ID`
    RpxId,
    /// `DESIGNERTRANSPORT_WEBHOOK`
    DesignertransportWebhook,
    /// `GLS_SLOVEN`
    GlsSloven,
    /// `PARCELLED_IN`
    ParcelledIn,
    /// `GSI_EXPRESS`
    GsiExpress,
    /// `CON_WAY`
    ConWay,
    /// `BROUWER_TRANSPORT`
    BrouwerTransport,
    /// `CPEX`
    Cpex,
    /// `ISRAEL_POST`
    IsraelPost,
    /// `DTDC_IN`
    DtdcIn,
    /// `PTT_POST`
    PttPost,
    /// `XDE_WEBHOOK`
    XdeWebhook,
    /// `TOLOS`
    Tolos,
    /// `GIAO_HANG`
    GiaoHang,
    /// `GEODIS_ESPACE`
    GeodisEspace,
    /// `MAGYAR_HU`
    MagyarHu,
    /// `DOORDASH_WEBHOOK`
    DoordashWebhook,
    /// `TIKI_ID`
    TikiId,
    /// `CJ_HK_INTERNATIONAL`
    CjHkInternational,
    /// `STAR_TRACK_EXPRESS`
    StarTrackExpress,
    /// `HELTHJEM`
    Helthjem,
    /// `SFB2C`
    Sfb2c,
    /// `FREIGHTQUOTE`
    Freightquote,
    /// `LANDMARK_GLOBAL_REFERENCE`
    LandmarkGlobalReference,
    /// `PARCEL2GO`
    Parcel2go,
    /// `DELNEXT`
    Delnext,
    /// `RCL`
    Rcl,
    /// `CGS_EXPRESS`
    CgsExpress,
    /// `HK_POST`
    HkPost,
    /// `SAP_EXPRESS`
    SapExpress,
    /// `PARCELPOST_SG`
    ParcelpostSg,
    /// `HERMES`
    Hermes,
    /// `IND_SAFEEXPRESS`
    IndSafeexpress,
    /// `TOPHATTEREXPRESS`
    Tophatterexpress,
    /// `MGLOBAL`
    Mglobal,
    /// `AVERITT`
    Averitt,
    /// `LEADER`
    Leader,
    /// `_2EBOX`
    N2ebox,
    /// `SG_SPEEDPOST`
    SgSpeedpost,
    /// `DBSCHENKER_SE`
    DbschenkerSe,
    /// `ISR_POST_DOMESTIC`
    IsrPostDomestic,
    /// `BESTWAYPARCEL`
    Bestwayparcel,
    /// `ASENDIA_DE`
    AsendiaDe,
    /// `NIGHTLINE_UK`
    NightlineUk,
    /// `TAQBIN_SG`
    TaqbinSg,
    /// `TCK_EXPRESS`
    TckExpress,
    /// `ENDEAVOUR_DELIVERY`
    EndeavourDelivery,
    /// `NANJINGWOYUAN`
    Nanjingwoyuan,
    /// `HEPPNER_FR`
    HeppnerFr,
    /// `EMPS_CN`
    EmpsCn,
    /// `FONSEN`
    Fonsen,
    /// `PICKRR`
    Pickrr,
    /// `APC_OVERNIGHT_CONNUM`
    ApcOvernightConnum,
    /// `STAR_TRACK_NEXT_FLIGHT`
    StarTrackNextFlight,
    /// `DAJIN`
    Dajin,
    /// `UPS_FREIGHT`
    UpsFreight,
    /// `POSTA_PLUS`
    PostaPlus,
    /// `CEVA`
    Ceva,
    /// `ANSERX`
    Anserx,
    /// `JS_EXPRESS`
    JsExpress,
    /// `PADTF`
    Padtf,
    /// `UPS_MAIL_INNOVATIONS`
    UpsMailInnovations,
    /// `SYPOST`
    Sypost,
    /// `AMAZON_SHIP_MCF`
    AmazonShipMcf,
    /// `YUSEN`
    Yusen,
    /// `BRING`
    Bring,
    /// `SDA_IT`
    SdaIt,
    /// `GBA`
    Gba,
    /// `NEWEGGEXPRESS`
    Neweggexpress,
    /// `SPEEDCOURIERS_GR`
    SpeedcouriersGr,
    /// `FORRUN`
    Forrun,
    /// `PICKUP`
    Pickup,
    /// `ECMS`
    Ecms,
    /// `INTELIPOST`
    Intelipost,
    /// `FLASHEXPRESS`
    Flashexpress,
    /// `CN_STO`
    CnSto,
    /// `SEKO_SFTP`
    SekoSftp,
    /// `HOME_DELIVERY_SOLUTIONS`
    HomeDeliverySolutions,
    /// `DPD_HGRY`
    DpdHgry,
    /// `KERRYTTC_VN`
    KerryttcVn,
    /// `JOYING_BOX`
    JoyingBox,
    /// `TOTAL_EXPRESS`
    TotalExpress,
    /// `ZJS_EXPRESS`
    ZjsExpress,
    /// `STARKEN`
    Starken,
    /// `DEMANDSHIP`
    Demandship,
    /// `CN_DPEX`
    CnDpex,
    /// `AUPOST_CN`
    AupostCn,
    /// `LOGISTERS`
    Logisters,
    /// `GOGLOBALPOST`
    Goglobalpost,
    /// `GLS_CZ`
    GlsCz,
    /// `PAACK_WEBHOOK`
    PaackWebhook,
    /// `GRAB_WEBHOOK`
    GrabWebhook,
    /// `PARCELPOINT`
    Parcelpoint,
    /// `ICUMULUS`
    Icumulus,
    /// `DAIGLOBALTRACK`
    Daiglobaltrack,
    /// `GLOBAL_IPARCEL`
    GlobalIparcel,
    /// `YURTICI_KARGO`
    YurticiKargo,
    /// `CN_PAYPAL_PACKAGE`
    CnPaypalPackage,
    /// `PARCEL_2_POST`
    Parcel2Post,
    /// `GLS_IT`
    GlsIt,
    /// `PIL_LOGISTICS`
    PilLogistics,
    /// `HEPPNER`
    Heppner,
    /// `GENERAL_OVERNIGHT`
    GeneralOvernight,
    /// `HAPPY2POINT`
    Happy2point,
    /// `CHITCHATS`
    Chitchats,
    /// `SMOOTH`
    Smooth,
    /// `CLE_LOGISTICS`
    CleLogistics,
    /// `FIEGE`
    Fiege,
    /// `MX_CARGO`
    MxCargo,
    /// `ZIINGFINALMILE`
    Ziingfinalmile,
    /// `DAYTON_FREIGHT`
    DaytonFreight,
    /// `TCS`
    Tcs,
    /// `AEX`
    Aex,
    /// `HERMES_DE`
    HermesDe,
    /// `ROUTIFIC_WEBHOOK`
    RoutificWebhook,
    /// `GLOBAVEND`
    Globavend,
    /// `CJ_LOGISTICS`
    CjLogistics,
    /// `PALLET_NETWORK`
    PalletNetwork,
    /// `RAF_PH`
    RafPh,
    /// `UK_XDP`
    UkXdp,
    /// `PAPER_EXPRESS`
    PaperExpress,
    /// `LA_POSTE_SUIVI`
    LaPosteSuivi,
    /// `PAQUETEXPRESS`
    Paquetexpress,
    /// `LIEFERY`
    Liefery,
    /// `STRECK_TRANSPORT`
    StreckTransport,
    /// `PONY_EXPRESS`
    PonyExpress,
    /// `ALWAYS_EXPRESS`
    AlwaysExpress,
    /// `GBS_BROKER`
    GbsBroker,
    /// `CITYLINK_MY`
    CitylinkMy,
    /// `ALLJOY`
    Alljoy,
    /// `YODEL`
    Yodel,
    /// `YODEL_DIR`
    YodelDir,
    /// `STONE3PL`
    Stone3pl,
    /// `PARCELPAL_WEBHOOK`
    ParcelpalWebhook,
    /// `DHL_ECOMERCE_ASA`
    DhlEcomerceAsa,
    /// `SIMPLYPOST`
    Simplypost,
    /// `KY_EXPRESS`
    KyExpress,
    /// `SHENZHEN`
    Shenzhen,
    /// `US_LASERSHIP`
    UsLasership,
    /// `UC_EXPRE`
    UcExpre,
    /// `DIDADI`
    Didadi,
    /// `CJ_KR`
    CjKr,
    /// `DBSCHENKER_B2B`
    DbschenkerB2b,
    /// `MXE`
    Mxe,
    /// `CAE_DELIVERS`
    CaeDelivers,
    /// `PFCEXPRESS`
    Pfcexpress,
    /// `WHISTL`
    Whistl,
    /// `WEPOST`
    Wepost,
    /// `DHL_PARCEL_ES`
    DhlParcelEs,
    /// `DDEXPRESS`
    Ddexpress,
    /// `ARAMEX_AU`
    AramexAu,
    /// `BNEED`
    Bneed,
    /// `HK_TGX`
    HkTgx,
    /// `LATVIJAS_PASTS`
    LatvijasPasts,
    /// `VIAEUROPE`
    Viaeurope,
    /// `CORREO_UY`
    CorreoUy,
    /// `CHRONOPOST_FR`
    ChronopostFr,
    /// `J_NET`
    JNet,
    /// `_6LS`
    N6ls,
    /// `BLR_BELPOST`
    BlrBelpost,
    /// `BIRDSYSTEM`
    Birdsystem,
    /// `DOBROPOST`
    Dobropost,
    /// `WAHANA_ID`
    WahanaId,
    /// `WEASHIP`
    Weaship,
    /// `SONICTL`
    Sonictl,
    /// `KWT`
    Kwt,
    /// `AFLLOG_FTP`
    AfllogFtp,
    /// `SKYNET_WORLDWIDE`
    SkynetWorldwide,
    /// `NOVA_POSHTA`
    NovaPoshta,
    /// `SEINO`
    Seino,
    /// `SZENDEX`
    Szendex,
    /// `BPOST_INT`
    BpostInt,
    /// `DBSCHENKER_SV`
    DbschenkerSv,
    /// `AO_DEUTSCHLAND`
    AoDeutschland,
    /// `EU_FLEET_SOLUTIONS`
    EuFleetSolutions,
    /// `PCFCORP`
    Pcfcorp,
    /// `LINKBRIDGE`
    Linkbridge,
    /// `PRIMAMULTICIPTA`
    Primamulticipta,
    /// `COUREX`
    Courex,
    /// `ZAJIL_EXPRESS`
    ZajilExpress,
    /// `COLLECTCO`
    Collectco,
    /// `JTEXPRESS`
    Jtexpress,
    /// `FEDEX_UK`
    FedexUk,
    /// `USHIP`
    Uship,
    /// `PIXSELL`
    Pixsell,
    /// `SHIPTOR`
    Shiptor,
    /// `CDEK`
    Cdek,
    /// `VNM_VIETTELPOST`
    VnmViettelpost,
    /// `CJ_CENTURY`
    CjCentury,
    /// `GSO`
    Gso,
    /// `VIWO`
    Viwo,
    /// `SKYBOX`
    Skybox,
    /// `KERRYTJ`
    Kerrytj,
    /// `NTLOGISTICS_VN`
    NtlogisticsVn,
    /// `SDH_SCM`
    SdhScm,
    /// `ZINC`
    Zinc,
    /// `DPE_SOUTH_AFRC`
    DpeSouthAfrc,
    /// `CESKA_CZ`
    CeskaCz,
    /// `ACS_GR`
    AcsGr,
    /// `DEALERSEND`
    Dealersend,
    /// `JOCOM`
    Jocom,
    /// `CSE`
    Cse,
    /// `TFORCE_FINALMILE`
    TforceFinalmile,
    /// `SHIP_GATE`
    ShipGate,
    /// `SHIPTER`
    Shipter,
    /// `NATIONAL_SAMEDAY`
    NationalSameday,
    /// `YUNEXPRESS`
    Yunexpress,
    /// `CAINIAO`
    Cainiao,
    /// `DMS_MATRIX`
    DmsMatrix,
    /// `DIRECTLOG`
    Directlog,
    /// `ASENDIA_US`
    AsendiaUs,
    /// `_3JMSLOGISTICS`
    N3jmslogistics,
    /// `LICCARDI_EXPRESS`
    LiccardiExpress,
    /// `SKY_POSTAL`
    SkyPostal,
    /// `CNWANGTONG`
    Cnwangtong,
    /// `POSTNORD_LOGISTICS_DK`
    PostnordLogisticsDk,
    /// `LOGISTIKA`
    Logistika,
    /// `CELERITAS`
    Celeritas,
    /// `PRESSIODE`
    Pressiode,
    /// `SHREE_MARUTI`
    ShreeMaruti,
    /// `LOGISTICSWORLDWIDE_HK`
    LogisticsworldwideHk,
    /// `EFEX`
    Efex,
    /// `LOTTE`
    Lotte,
    /// `LONESTAR`
    Lonestar,
    /// `APRISAEXPRESS`
    Aprisaexpress,
    /// `BEL_RS`
    BelRs,
    /// `OSM_WORLDWIDE`
    OsmWorldwide,
    /// `WESTGATE_GL`
    WestgateGl,
    /// `FASTRACK`
    Fastrack,
    /// `DTD_EXPR`
    DtdExpr,
    /// `ALFATREX`
    Alfatrex,
    /// `PROMEDDELIVERY`
    Promeddelivery,
    /// `THABIT_LOGISTICS`
    ThabitLogistics,
    /// `HCT_LOGISTICS`
    HctLogistics,
    /// `CARRY_FLAP`
    CarryFlap,
    /// `US_OLD_DOMINION`
    UsOldDominion,
    /// `ANICAM_BOX`
    AnicamBox,
    /// `WANBEXPRESS`
    Wanbexpress,
    /// `AN_POST`
    AnPost,
    /// `DPD_LOCAL`
    DpdLocal,
    /// `STALLIONEXPRESS`
    Stallionexpress,
    /// `RAIDEREX`
    Raiderex,
    /// `SHOPFANS`
    Shopfans,
    /// `KYUNGDONG_PARCEL`
    KyungdongParcel,
    /// `CHAMPION_LOGISTICS`
    ChampionLogistics,
    /// `PICKUPP_SGP`
    PickuppSgp,
    /// `MORNING_EXPRESS`
    MorningExpress,
    /// `NACEX`
    Nacex,
    /// `THENILE_WEBHOOK`
    ThenileWebhook,
    /// `HOLISOL`
    Holisol,
    /// `LBCEXPRESS_FTP`
    LbcexpressFtp,
    /// `KURASI`
    Kurasi,
    /// `USF_REDDAWAY`
    UsfReddaway,
    /// `APG`
    Apg,
    /// `CN_BOXC`
    CnBoxc,
    /// `ECOSCOOTING`
    Ecoscooting,
    /// `MAINWAY`
    Mainway,
    /// `PAPERFLY`
    Paperfly,
    /// `HOUNDEXPRESS`
    Houndexpress,
    /// `BOX_BERRY`
    BoxBerry,
    /// `EP_BOX`
    EpBox,
    /// `PLUS_LOG_UK`
    PlusLogUk,
    /// `FULFILLA`
    Fulfilla,
    /// `ASE`
    Ase,
    /// `MAIL_PLUS`
    MailPlus,
    /// `XPO_LOGISTICS`
    XpoLogistics,
    /// `WNDIRECT`
    Wndirect,
    /// `CLOUDWISH_ASIA`
    CloudwishAsia,
    /// `ZELERIS`
    Zeleris,
    /// `GIO_EXPRESS`
    GioExpress,
    /// `OCS_WORLDWIDE`
    OcsWorldwide,
    /// `ARK_LOGISTICS`
    ArkLogistics,
    /// `AQUILINE`
    Aquiline,
    /// `PILOT_FREIGHT`
    PilotFreight,
    /// `QWINTRY`
    Qwintry,
    /// `DANSKE_FRAGT`
    DanskeFragt,
    /// `CARRIERS`
    Carriers,
    /// `AIR_CANADA_GLOBAL`
    AirCanadaGlobal,
    /// `PRESIDENT_TRANS`
    PresidentTrans,
    /// `STEPFORWARDFS`
    Stepforwardfs,
    /// `SKYNET_UK`
    SkynetUk,
    /// `PITTOHIO`
    Pittohio,
    /// `CORREOS_EXPRESS`
    CorreosExpress,
    /// `RL_US`
    RlUs,
    /// `DESTINY`
    Destiny,
    /// `UK_YODEL`
    UkYodel,
    /// `COMET_TECH`
    CometTech,
    /// `DHL_PARCEL_RU`
    DhlParcelRu,
    /// `TNT_REFR`
    TntRefr,
    /// `SHREE_ANJANI_COURIER`
    ShreeAnjaniCourier,
    /// `MIKROPAKKET_BE`
    MikropakketBe,
    /// `ETS_EXPRESS`
    EtsExpress,
    /// `COLIS_PRIVE`
    ColisPrive,
    /// `CN_YUNDA`
    CnYunda,
    /// `AAA_COOPER`
    AaaCooper,
    /// `ROCKET_PARCEL`
    RocketParcel,
    /// `_360LION`
    N360lion,
    /// `PANDU`
    Pandu,
    /// `PROFESSIONAL_COURIERS`
    ProfessionalCouriers,
    /// `FLYTEXPRESS`
    Flytexpress,
    /// `LOGISTICSWORLDWIDE_MY`
    LogisticsworldwideMy,
    /// `CORREOS_DE_ESPANA`
    CorreosDeEspana,
    /// `IMX`
    Imx,
    /// `FOUR_PX_EXPRESS`
    FourPxExpress,
    /// `XPRESSBEES`
    Xpressbees,
    /// `PICKUPP_VNM`
    PickuppVnm,
    /// `STARTRACK_EXPRESS`
    StartrackExpress,
    /// `FR_COLISSIMO`
    FrColissimo,
    /// `NACEX_SPAIN_REFERENCE`
    NacexSpainReference,
    /// `DHL_SUPPLY_CHAIN_AU`
    DhlSupplyChainAu,
    /// `ESHIPPING`
    Eshipping,
    /// `SHREETIRUPATI`
    Shreetirupati,
    /// `HX_EXPRESS`
    HxExpress,
    /// `INDOPAKET`
    Indopaket,
    /// `CN_17POST`
    Cn17post,
    /// `K1_EXPRESS`
    K1Express,
    /// `CJ_GLS`
    CjGls,
    /// `MYS_GDEX`
    MysGdex,
    /// `NATIONEX`
    Nationex,
    /// `ANJUN`
    Anjun,
    /// `FARGOOD`
    Fargood,
    /// `SMG_EXPRESS`
    SmgExpress,
    /// `RZYEXPRESS`
    Rzyexpress,
    /// `SEFL`
    Sefl,
    /// `TNT_CLICK_IT`
    TntClickIt,
    /// `HDB`
    Hdb,
    /// `HIPSHIPPER`
    Hipshipper,
    /// `RPXLOGISTICS`
    Rpxlogistics,
    /// `KUEHNE`
    Kuehne,
    /// `IT_NEXIVE`
    ItNexive,
    /// `PTS`
    Pts,
    /// `SWISS_POST_FTP`
    SwissPostFtp,
    /// `FASTRK_SERV`
    FastrkServ,
    /// `_4_72`
    N472,
    /// `US_YRC`
    UsYrc,
    /// `POSTNL_INTL_3S`
    PostnlIntl3s,
    /// `ELIAN_POST`
    ElianPost,
    /// `CUBYN`
    Cubyn,
    /// `SAU_SAUDI_POST`
    SauSaudiPost,
    /// `ABXEXPRESS_MY`
    AbxexpressMy,
    /// `HUAHAN_EXPRESS`
    HuahanExpress,
    /// `ZES_EXPRESS`
    ZesExpress,
    /// `ZEPTO_EXPRESS`
    ZeptoExpress,
    /// `SKYNET_ZA`
    SkynetZa,
    /// `ZEEK_2_DOOR`
    Zeek2Door,
    /// `BLINKLASTMILE`
    Blinklastmile,
    /// `POSTA_UKR`
    PostaUkr,
    /// `CHROBINSON`
    Chrobinson,
    /// `CN_POST56`
    CnPost56,
    /// `COURANT_PLUS`
    CourantPlus,
    /// `SCUDEX_EXPRESS`
    ScudexExpress,
    /// `SHIPENTEGRA`
    Shipentegra,
    /// `B_TWO_C_EUROPE`
    BTwoCEurope,
    /// `COPE`
    Cope,
    /// `IND_GATI`
    IndGati,
    /// `CN_WISHPOST`
    CnWishpost,
    /// `NACEX_ES`
    NacexEs,
    /// `TAQBIN_HK`
    TaqbinHk,
    /// `GLOBALTRANZ`
    Globaltranz,
    /// `HKD`
    Hkd,
    /// `BJSHOMEDELIVERY`
    Bjshomedelivery,
    /// `OMNIVA`
    Omniva,
    /// `SUTTON`
    Sutton,
    /// `PANTHER_REFERENCE`
    PantherReference,
    /// `SFCSERVICE`
    Sfcservice,
    /// `LTL`
    Ltl,
    /// `PARKNPARCEL`
    Parknparcel,
    /// `SPRING_GDS`
    SpringGds,
    /// `ECEXPRESS`
    Ecexpress,
    /// `INTERPARCEL_AU`
    InterparcelAu,
    /// `AGILITY`
    Agility,
    /// `XL_EXPRESS`
    XlExpress,
    /// `ADERONLINE`
    Aderonline,
    /// `DIRECTCOURIERS`
    Directcouriers,
    /// `PLANZER`
    Planzer,
    /// `SENDING`
    Sending,
    /// `NINJAVAN_WB`
    NinjavanWb,
    /// `NATIONWIDE_MY`
    NationwideMy,
    /// `SENDIT`
    Sendit,
    /// `GB_ARROW`
    GbArrow,
    /// `IND_GOJAVAS`
    IndGojavas,
    /// `KPOST`
    Kpost,
    /// `DHL_FREIGHT`
    DhlFreight,
    /// `BLUECARE`
    Bluecare,
    /// `JINDOUYUN`
    Jindouyun,
    /// `TRACKON`
    Trackon,
    /// `GB_TUFFNELLS`
    GbTuffnells,
    /// `TRUMPCARD`
    Trumpcard,
    /// `ETOTAL`
    Etotal,
    /// `SFPLUS_WEBHOOK`
    SfplusWebhook,
    /// `SEKOLOGISTICS`
    Sekologistics,
    /// `HERMES_2MANN_HANDLING`
    Hermes2mannHandling,
    /// `DPD_LOCAL_REF`
    DpdLocalRef,
    /// `UDS`
    Uds,
    /// `ZA_SPECIALISED_FREIGHT`
    ZaSpecialisedFreight,
    /// `THA_KERRY`
    ThaKerry,
    /// `PRT_INT_SEUR`
    PrtIntSeur,
    /// `BRA_CORREIOS`
    BraCorreios,
    /// `NZ_NZ_POST`
    NzNzPost,
    /// `CN_EQUICK`
    CnEquick,
    /// `MYS_EMS`
    MysEms,
    /// `GB_NORSK`
    GbNorsk,
    /// `ESP_MRW`
    EspMrw,
    /// `ESP_PACKLINK`
    EspPacklink,
    /// `KANGAROO_MY`
    KangarooMy,
    /// `RPX`
    Rpx,
    /// `XDP_UK_REFERENCE`
    XdpUkReference,
    /// `NINJAVAN_MY`
    NinjavanMy,
    /// `ADICIONAL`
    Adicional,
    /// `ROADBULL`
    Roadbull,
    /// `YAKIT`
    Yakit,
    /// `MAILAMERICAS`
    Mailamericas,
    /// `MIKROPAKKET`
    Mikropakket,
    /// `DYNALOGIC`
    Dynalogic,
    /// `DHL_ES`
    DhlEs,
    /// `DHL_PARCEL_NL`
    DhlParcelNl,
    /// `DHL_GLOBAL_MAIL_ASIA`
    DhlGlobalMailAsia,
    /// `DAWN_WING`
    DawnWing,
    /// `GENIKI_GR`
    GenikiGr,
    /// `HERMESWORLD_UK`
    HermesworldUk,
    /// `ALPHAFAST`
    Alphafast,
    /// `BUYLOGIC`
    Buylogic,
    /// `EKART`
    Ekart,
    /// `MEX_SENDA`
    MexSenda,
    /// `SFC_LOGISTICS`
    SfcLogistics,
    /// `POST_SERBIA`
    PostSerbia,
    /// `IND_DELHIVERY`
    IndDelhivery,
    /// `DE_DPD_DELISTRACK`
    DeDpdDelistrack,
    /// `RPD2MAN`
    Rpd2man,
    /// `CN_SF_EXPRESS`
    CnSfExpress,
    /// `YANWEN`
    Yanwen,
    /// `MYS_SKYNET`
    MysSkynet,
    /// `CORREOS_DE_MEXICO`
    CorreosDeMexico,
    /// `CBL_LOGISTICA`
    CblLogistica,
    /// `MEX_ESTAFETA`
    MexEstafeta,
    /// `AU_AUSTRIAN_POST`
    AuAustrianPost,
    /// `RINCOS`
    Rincos,
    /// `NLD_DHL`
    NldDhl,
    /// `RUSSIAN_POST`
    RussianPost,
    /// `COURIERS_PLEASE`
    CouriersPlease,
    /// `POSTNORD_LOGISTICS`
    PostnordLogistics,
    /// `FEDEX`
    Fedex,
    /// `DPE_EXPRESS`
    DpeExpress,
    /// `DPD`
    Dpd,
    /// `ADSONE`
    Adsone,
    /// `IDN_JNE`
    IdnJne,
    /// `THECOURIERGUY`
    Thecourierguy,
    /// `CNEXPS`
    Cnexps,
    /// `PRT_CHRONOPOST`
    PrtChronopost,
    /// `LANDMARK_GLOBAL`
    LandmarkGlobal,
    /// `IT_DHL_ECOMMERCE`
    ItDhlEcommerce,
    /// `ESP_NACEX`
    EspNacex,
    /// `PRT_CTT`
    PrtCtt,
    /// `BE_KIALA`
    BeKiala,
    /// `ASENDIA_UK`
    AsendiaUk,
    /// `GLOBAL_TNT`
    GlobalTnt,
    /// `POSTUR_IS`
    PosturIs,
    /// `EPARCEL_KR`
    EparcelKr,
    /// `INPOST_PACZKOMATY`
    InpostPaczkomaty,
    /// `IT_POSTE_ITALIA`
    ItPosteItalia,
    /// `BE_BPOST`
    BeBpost,
    /// `PL_POCZTA_POLSKA`
    PlPocztaPolska,
    /// `MYS_MYS_POST`
    MysMysPost,
    /// `SG_SG_POST`
    SgSgPost,
    /// `THA_THAILAND_POST`
    ThaThailandPost,
    /// `LEXSHIP`
    Lexship,
    /// `FASTWAY_NZ`
    FastwayNz,
    /// `DHL_AU`
    DhlAu,
    /// `COSTMETICSNOW`
    Costmeticsnow,
    /// `PFLOGISTICS`
    Pflogistics,
    /// `LOOMIS_EXPRESS`
    LoomisExpress,
    /// `GLS_ITALY`
    GlsItaly,
    /// `LINE`
    Line,
    /// `GEL_EXPRESS`
    GelExpress,
    /// `HUODULL`
    Huodull,
    /// `NINJAVAN_SG`
    NinjavanSg,
    /// `JANIO`
    Janio,
    /// `AO_COURIER`
    AoCourier,
    /// `BRT_IT_SENDER_REF`
    BrtItSenderRef,
    /// `SAILPOST`
    Sailpost,
    /// `LALAMOVE`
    Lalamove,
    /// `NEWZEALAND_COURIERS`
    NewzealandCouriers,
    /// `ETOMARS`
    Etomars,
    /// `VIRTRANSPORT`
    Virtransport,
    /// `WIZMO`
    Wizmo,
    /// `PALLETWAYS`
    Palletways,
    /// `I_DIKA`
    IDika,
    /// `CFL_LOGISTICS`
    CflLogistics,
    /// `GEMWORLDWIDE`
    Gemworldwide,
    /// `GLOBAL_EXPRESS`
    GlobalExpress,
    /// `LOGISTYX_TRANSGROUP`
    LogistyxTransgroup,
    /// `WESTBANK_COURIER`
    WestbankCourier,
    /// `ARCO_SPEDIZIONI`
    ArcoSpedizioni,
    /// `YDH_EXPRESS`
    YdhExpress,
    /// `PARCELINKLOGISTICS`
    Parcelinklogistics,
    /// `CNDEXPRESS`
    Cndexpress,
    /// `NOX_NIGHT_TIME_EXPRESS`
    NoxNightTimeExpress,
    /// `AERONET`
    Aeronet,
    /// `LTIANEXP`
    Ltianexp,
    /// `INTEGRA2_FTP`
    Integra2Ftp,
    /// `PARCELONE`
    Parcelone,
    /// `NOX_NACHTEXPRESS`
    NoxNachtexpress,
    /// `CN_CHINA_POST_EMS`
    CnChinaPostEms,
    /// `CHUKOU1`
    Chukou1,
    /// `GLS_SLOV`
    GlsSlov,
    /// `ORANGE_DS`
    OrangeDs,
    /// `JOOM_LOGIS`
    JoomLogis,
    /// `AUS_STARTRACK`
    AusStartrack,
    /// `DHL`
    Dhl,
    /// `GB_APC`
    GbApc,
    /// `BONDSCOURIERS`
    Bondscouriers,
    /// `JPN_JAPAN_POST`
    JpnJapanPost,
    /// `USPS`
    Usps,
    /// `WINIT`
    Winit,
    /// `ARG_OCA`
    ArgOca,
    /// `TW_TAIWAN_POST`
    TwTaiwanPost,
    /// `DMM_NETWORK`
    DmmNetwork,
    /// `TNT`
    Tnt,
    /// `BH_POSTA`
    BhPosta,
    /// `SWE_POSTNORD`
    SwePostnord,
    /// `CA_CANADA_POST`
    CaCanadaPost,
    /// `WISELOADS`
    Wiseloads,
    /// `ASENDIA_HK`
    AsendiaHk,
    /// `NLD_GLS`
    NldGls,
    /// `MEX_REDPACK`
    MexRedpack,
    /// `JET_SHIP`
    JetShip,
    /// `DE_DHL_EXPRESS`
    DeDhlExpress,
    /// `NINJAVAN_THAI`
    NinjavanThai,
    /// `RABEN_GROUP`
    RabenGroup,
    /// `ESP_ASM`
    EspAsm,
    /// `HRV_HRVATSKA`
    HrvHrvatska,
    /// `GLOBAL_ESTES`
    GlobalEstes,
    /// `LTU_LIETUVOS`
    LtuLietuvos,
    /// `BEL_DHL`
    BelDhl,
    /// `AU_AU_POST`
    AuAuPost,
    /// `SPEEDEXCOURIER`
    Speedexcourier,
    /// `FR_COLIS`
    FrColis,
    /// `ARAMEX`
    Aramex,
    /// `DPEX`
    Dpex,
    /// `MYS_AIRPAK`
    MysAirpak,
    /// `CUCKOOEXPRESS`
    Cuckooexpress,
    /// `DPD_POLAND`
    DpdPoland,
    /// `NLD_POSTNL`
    NldPostnl,
    /// `NIM_EXPRESS`
    NimExpress,
    /// `QUANTIUM`
    Quantium,
    /// `SENDLE`
    Sendle,
    /// `ESP_REDUR`
    EspRedur,
    /// `MATKAHUOLTO`
    Matkahuolto,
    /// `CPACKET`
    Cpacket,
    /// `POSTI`
    Posti,
    /// `HUNTER_EXPRESS`
    HunterExpress,
    /// `CHOIR_EXP`
    ChoirExp,
    /// `LEGION_EXPRESS`
    LegionExpress,
    /// `AUSTRIAN_POST_EXPRESS`
    AustrianPostExpress,
    /// `GRUPO`
    Grupo,
    /// `POSTA_RO`
    PostaRo,
    /// `INTERPARCEL_UK`
    InterparcelUk,
    /// `GLOBAL_ABF`
    GlobalAbf,
    /// `POSTEN_NORGE`
    PostenNorge,
    /// `XPERT_DELIVERY`
    XpertDelivery,
    /// `DHL_REFR`
    DhlRefr,
    /// `DHL_HK`
    DhlHk,
    /// `SKYNET_UAE`
    SkynetUae,
    /// `GOJEK`
    Gojek,
    /// `YODEL_INTNL`
    YodelIntnl,
    /// `JANCO`
    Janco,
    /// `YTO`
    Yto,
    /// `WISE_EXPRESS`
    WiseExpress,
    /// `JTEXPRESS_VN`
    JtexpressVn,
    /// `FEDEX_INTL_MLSERV`
    FedexIntlMlserv,
    /// `VAMOX`
    Vamox,
    /// `AMS_GRP`
    AmsGrp,
    /// `DHL_JP`
    DhlJp,
    /// `HRPARCEL`
    Hrparcel,
    /// `GESWL`
    Geswl,
    /// `BLUESTAR`
    Bluestar,
    /// `CDEK_TR`
    CdekTr,
    /// `DESCARTES`
    Descartes,
    /// `DELTEC_UK`
    DeltecUk,
    /// `DTDC_EXPRESS`
    DtdcExpress,
    /// `TOURLINE`
    Tourline,
    /// `BH_WORLDWIDE`
    BhWorldwide,
    /// `OCS`
    Ocs,
    /// `YINGNUO_LOGISTICS`
    YingnuoLogistics,
    /// `UPS`
    Ups,
    /// `TOLL`
    Toll,
    /// `PRT_SEUR`
    PrtSeur,
    /// `DTDC_AU`
    DtdcAu,
    /// `THA_DYNAMIC_LOGISTICS`
    ThaDynamicLogistics,
    /// `UBI_LOGISTICS`
    UbiLogistics,
    /// `FEDEX_CROSSBORDER`
    FedexCrossborder,
    /// `A1POST`
    A1post,
    /// `TAZMANIAN_FREIGHT`
    TazmanianFreight,
    /// `CJ_INT_MY`
    CjIntMy,
    /// `SAIA_FREIGHT`
    SaiaFreight,
    /// `SG_QXPRESS`
    SgQxpress,
    /// `NHANS_SOLUTIONS`
    NhansSolutions,
    /// `DPD_FR`
    DpdFr,
    /// `COORDINADORA`
    Coordinadora,
    /// `ANDREANI`
    Andreani,
    /// `DOORA`
    Doora,
    /// `INTERPARCEL_NZ`
    InterparcelNz,
    /// `PHL_JAMEXPRESS`
    PhlJamexpress,
    /// `BEL_BELGIUM_POST`
    BelBelgiumPost,
    /// `US_APC`
    UsApc,
    /// `IDN_POS`
    IdnPos,
    /// `FR_MONDIAL`
    FrMondial,
    /// `DE_DHL`
    DeDhl,
    /// `HK_RPX`
    HkRpx,
    /// `DHL_PIECEID`
    DhlPieceid,
    /// `VNPOST_EMS`
    VnpostEms,
    /// `RRDONNELLEY`
    Rrdonnelley,
    /// `DPD_DE`
    DpdDe,
    /// `DELCART_IN`
    DelcartIn,
    /// `IMEXGLOBALSOLUTIONS`
    Imexglobalsolutions,
    /// `ACOMMERCE`
    Acommerce,
    /// `EURODIS`
    Eurodis,
    /// `CANPAR`
    Canpar,
    /// `GLS`
    Gls,
    /// `IND_ECOM`
    IndEcom,
    /// `ESP_ENVIALIA`
    EspEnvialia,
    /// `DHL_UK`
    DhlUk,
    /// `SMSA_EXPRESS`
    SmsaExpress,
    /// `TNT_FR`
    TntFr,
    /// `DEX_I`
    DexI,
    /// `BUDBEE_WEBHOOK`
    BudbeeWebhook,
    /// `COPA_COURIER`
    CopaCourier,
    /// `VNM_VIETNAM_POST`
    VnmVietnamPost,
    /// `DPD_HK`
    DpdHk,
    /// `TOLL_NZ`
    TollNz,
    /// `ECHO`
    Echo,
    /// `FEDEX_FR`
    FedexFr,
    /// `BORDEREXPRESS`
    Borderexpress,
    /// `MAILPLUS_JPN`
    MailplusJpn,
    /// `TNT_UK_REFR`
    TntUkRefr,
    /// `KEC`
    Kec,
    /// `DPD_RO`
    DpdRo,
    /// `TNT_JP`
    TntJp,
    /// `TH_CJ`
    ThCj,
    /// `EC_CN`
    EcCn,
    /// `FASTWAY_UK`
    FastwayUk,
    /// `FASTWAY_US`
    FastwayUs,
    /// `GLS_DE`
    GlsDe,
    /// `GLS_ES`
    GlsEs,
    /// `GLS_FR`
    GlsFr,
    /// `MONDIAL_BE`
    MondialBe,
    /// `SGT_IT`
    SgtIt,
    /// `TNT_CN`
    TntCn,
    /// `TNT_DE`
    TntDe,
    /// `TNT_ES`
    TntEs,
    /// `TNT_PL`
    TntPl,
    /// `PARCELFORCE`
    Parcelforce,
    /// `SWISS_POST`
    SwissPost,
    /// `TOLL_IPEC`
    TollIpec,
    /// `AIR_21`
    Air21,
    /// `AIRSPEED`
    Airspeed,
    /// `BERT`
    Bert,
    /// `BLUEDART`
    Bluedart,
    /// `COLLECTPLUS`
    Collectplus,
    /// `COURIERPLUS`
    Courierplus,
    /// `COURIER_POST`
    CourierPost,
    /// `DHL_GLOBAL_MAIL`
    DhlGlobalMail,
    /// `DPD_UK`
    DpdUk,
    /// `DELTEC_DE`
    DeltecDe,
    /// `DEUTSCHE_DE`
    DeutscheDe,
    /// `DOTZOT`
    Dotzot,
    /// `ELTA_GR`
    EltaGr,
    /// `EMS_CN`
    EmsCn,
    /// `ECARGO`
    Ecargo,
    /// `ENSENDA`
    Ensenda,
    /// `FERCAM_IT`
    FercamIt,
    /// `FASTWAY_ZA`
    FastwayZa,
    /// `FASTWAY_AU`
    FastwayAu,
    /// `FIRST_LOGISITCS`
    FirstLogisitcs,
    /// `GEODIS`
    Geodis,
    /// `GLOBEGISTICS`
    Globegistics,
    /// `GREYHOUND`
    Greyhound,
    /// `JETSHIP_MY`
    JetshipMy,
    /// `LION_PARCEL`
    LionParcel,
    /// `AEROFLASH`
    Aeroflash,
    /// `ONTRAC`
    Ontrac,
    /// `SAGAWA`
    Sagawa,
    /// `SIODEMKA`
    Siodemka,
    /// `STARTRACK`
    Startrack,
    /// `TNT_AU`
    TntAu,
    /// `TNT_IT`
    TntIt,
    /// `TRANSMISSION`
    Transmission,
    /// `YAMATO`
    Yamato,
    /// `DHL_IT`
    DhlIt,
    /// `DHL_AT`
    DhlAt,
    /// `LOGISTICSWORLDWIDE_KR`
    LogisticsworldwideKr,
    /// `GLS_SPAIN`
    GlsSpain,
    /// `AMAZON_UK_API`
    AmazonUkApi,
    /// `DPD_FR_REFERENCE`
    DpdFrReference,
    /// `DHLPARCEL_UK`
    DhlparcelUk,
    /// `MEGASAVE`
    Megasave,
    /// `QUALITYPOST`
    Qualitypost,
    /// `IDS_LOGISTICS`
    IdsLogistics,
    /// `JOYINGBOX`
    Joyingbox,
    /// `PANTHER_ORDER_NUMBER`
    PantherOrderNumber,
    /// `WATKINS_SHEPARD`
    WatkinsShepard,
    /// `FASTTRACK`
    Fasttrack,
    /// `UP_EXPRESS`
    UpExpress,
    /// `ELOGISTICA`
    Elogistica,
    /// `ECOURIER`
    Ecourier,
    /// `CJ_PHILIPPINES`
    CjPhilippines,
    /// `SPEEDEX`
    Speedex,
    /// `ORANGECONNEX`
    Orangeconnex,
    /// `TECOR`
    Tecor,
    /// `SAEE`
    Saee,
    /// `GLS_ITALY_FTP`
    GlsItalyFtp,
    /// `DELIVERE`
    Delivere,
    /// `YYCOM`
    Yycom,
    /// `ADICIONAL_PT`
    AdicionalPt,
    /// `DKSH`
    Dksh,
    /// `NIPPON_EXPRESS_FTP`
    NipponExpressFtp,
    /// `GOLS`
    Gols,
    /// `FUJEXP`
    Fujexp,
    /// `QTRACK`
    Qtrack,
    /// `OMLOGISTICS_API`
    OmlogisticsApi,
    /// `GDPHARM`
    Gdpharm,
    /// `MISUMI_CN`
    MisumiCn,
    /// `AIR_CANADA`
    AirCanada,
    /// `CITY56_WEBHOOK`
    City56Webhook,
    /// `SAGAWA_API`
    SagawaApi,
    /// `KEDAEX`
    Kedaex,
    /// `PGEON_API`
    PgeonApi,
    /// `WEWORLDEXPRESS`
    Weworldexpress,
    /// `JT_LOGISTICS`
    JtLogistics,
    /// `TRUSK`
    Trusk,
    /// `VIAXPRESS`
    Viaxpress,
    /// `DHL_SUPPLYCHAIN_ID`
    DhlSupplychainId,
    /// `ZUELLIGPHARMA_SFTP`
    ZuelligpharmaSftp,
    /// `MEEST`
    Meest,
    /// `TOLL_PRIORITY`
    TollPriority,
    /// `MOTHERSHIP_API`
    MothershipApi,
    /// `CAPITAL`
    Capital,
    /// `EUROPAKET_API`
    EuropaketApi,
    /// `HFD`
    Hfd,
    /// `TOURLINE_REFERENCE`
    TourlineReference,
    /// `GIO_ECOURIER`
    GioEcourier,
    /// `CN_LOGISTICS`
    CnLogistics,
    /// `PANDION`
    Pandion,
    /// `BPOST_API`
    BpostApi,
    /// `PASSPORTSHIPPING`
    Passportshipping,
    /// `PAKAJO`
    Pakajo,
    /// `DACHSER`
    Dachser,
    /// `YUSEN_SFTP`
    YusenSftp,
    /// `SHYPLITE`
    Shyplite,
    /// `XYY`
    Xyy,
    /// `MWD`
    Mwd,
    /// `FAXECARGO`
    Faxecargo,
    /// `MAZET`
    Mazet,
    /// `FIRST_LOGISTICS_API`
    FirstLogisticsApi,
    /// `SPRINT_PACK`
    SprintPack,
    /// `HERMES_DE_FTP`
    HermesDeFtp,
    /// `CONCISE`
    Concise,
    /// `KERRY_EXPRESS_TW_API`
    KerryExpressTwApi,
    /// `EWE`
    Ewe,
    /// `FASTDESPATCH`
    Fastdespatch,
    /// `ABCUSTOM_SFTP`
    AbcustomSftp,
    /// `CHAZKI`
    Chazki,
    /// `SHIPPIE`
    Shippie,
    /// `GEODIS_API`
    GeodisApi,
    /// `NAQEL_EXPRESS`
    NaqelExpress,
    /// `PAPA_WEBHOOK`
    PapaWebhook,
    /// `FORWARDAIR`
    Forwardair,
    /// `DIALOGO_LOGISTICA_API`
    DialogoLogisticaApi,
    /// `LALAMOVE_API`
    LalamoveApi,
    /// `TOMYDOOR`
    Tomydoor,
    /// `KRONOS_WEBHOOK`
    KronosWebhook,
    /// `JTCARGO`
    Jtcargo,
    /// `T_CAT`
    TCat,
    /// `CONCISE_WEBHOOK`
    ConciseWebhook,
    /// `TELEPORT_WEBHOOK`
    TeleportWebhook,
    /// `CUSTOMCO_API`
    CustomcoApi,
    /// `SPX_TH`
    SpxTh,
    /// `BOLLORE_LOGISTICS`
    BolloreLogistics,
    /// `CLICKLINK_SFTP`
    ClicklinkSftp,
    /// `M3LOGISTICS`
    M3logistics,
    /// `VNPOST_API`
    VnpostApi,
    /// `AXLEHIRE_FTP`
    AxlehireFtp,
    /// `SHADOWFAX`
    Shadowfax,
    /// `MYHERMES_UK_API`
    MyhermesUkApi,
    /// `DAIICHI`
    Daiichi,
    /// `MENSAJEROSURBANOS_API`
    MensajerosurbanosApi,
    /// `POLARSPEED`
    Polarspeed,
    /// `IDEXPRESS_ID`
    IdexpressId,
    /// `PAYO`
    Payo,
    /// `WHISTL_SFTP`
    WhistlSftp,
    /// `INTEX_DE`
    IntexDe,
    /// `TRANS2U`
    Trans2u,
    /// `PRODUCTCAREGROUP_SFTP`
    ProductcaregroupSftp,
    /// `BIGSMART`
    Bigsmart,
    /// `EXPEDITORS_API_REF`
    ExpeditorsApiRef,
    /// `AITWORLDWIDE_API`
    AitworldwideApi,
    /// `WORLDCOURIER`
    Worldcourier,
    /// `QUIQUP`
    Quiqup,
    /// `AGEDISS_SFTP`
    AgedissSftp,
    /// `ANDREANI_API`
    AndreaniApi,
    /// `CRLEXPRESS`
    Crlexpress,
    /// `SMARTCAT`
    Smartcat,
    /// `CROSSFLIGHT`
    Crossflight,
    /// `PROCARRIER`
    Procarrier,
    /// `DHL_REFERENCE_API`
    DhlReferenceApi,
    /// `SEINO_API`
    SeinoApi,
    /// `WSPEXPRESS`
    Wspexpress,
    /// `KRONOS`
    Kronos,
    /// `TOTAL_EXPRESS_API`
    TotalExpressApi,
    /// `PARCLL`
    Parcll,
    /// `XPEDIGO`
    Xpedigo,
    /// `STAR_TRACK_WEBHOOK`
    StarTrackWebhook,
    /// `GPOST`
    Gpost,
    /// `UCS`
    Ucs,
    /// `DMFGROUP`
    Dmfgroup,
    /// `COORDINADORA_API`
    CoordinadoraApi,
    /// `MARKEN`
    Marken,
    /// `NTL`
    Ntl,
    /// `REDJEPAKKETJE`
    Redjepakketje,
    /// `ALLIED_EXPRESS_FTP`
    AlliedExpressFtp,
    /// `MONDIALRELAY_ES`
    MondialrelayEs,
    /// `NAEKO_FTP`
    NaekoFtp,
    /// `MHI`
    Mhi,
    /// `SHIPPIFY`
    Shippify,
    /// `MALCA_AMIT_API`
    MalcaAmitApi,
    /// `JTEXPRESS_SG_API`
    JtexpressSgApi,
    /// `DACHSER_WEB`
    DachserWeb,
    /// `FLIGHTLG`
    Flightlg,
    /// `CAGO`
    Cago,
    /// `COM1EXPRESS`
    Com1express,
    /// `TONAMI_FTP`
    TonamiFtp,
    /// `PACKFLEET`
    Packfleet,
    /// `PUROLATOR_INTERNATIONAL`
    PurolatorInternational,
    /// `WINESHIPPING_WEBHOOK`
    WineshippingWebhook,
    /// `DHL_ES_SFTP`
    DhlEsSftp,
    /// `PCHOME_API`
    PchomeApi,
    /// `CESKAPOSTA_API`
    CeskapostaApi,
    /// `GORUSH`
    Gorush,
    /// `HOMERUNNER`
    Homerunner,
    /// `AMAZON_ORDER`
    AmazonOrder,
    /// `EFWNOW_API`
    EfwnowApi,
    /// `CBL_LOGISTICA_API`
    CblLogisticaApi,
    /// `NIMBUSPOST`
    Nimbuspost,
    /// `LOGWIN_LOGISTICS`
    LogwinLogistics,
    /// `NOWLOG_API`
    NowlogApi,
    /// `DPD_NL`
    DpdNl,
    /// `GODEPENDABLE`
    Godependable,
    /// `ESDEX`
    Esdex,
    /// `LOGISYSTEMS_SFTP`
    LogisystemsSftp,
    /// `EXPEDITORS`
    Expeditors,
    /// `SNTGLOBAL_API`
    SntglobalApi,
    /// `SHIPX`
    Shipx,
    /// `QINTL_API`
    QintlApi,
    /// `PACKS`
    Packs,
    /// `POSTNL_INTERNATIONAL`
    PostnlInternational,
    /// `AMAZON_EMAIL_PUSH`
    AmazonEmailPush,
    /// `DHL_API`
    DhlApi,
    /// `SPX`
    Spx,
    /// `AXLEHIRE`
    Axlehire,
    /// `ICSCOURIER`
    Icscourier,
    /// `DIALOGO_LOGISTICA`
    DialogoLogistica,
    /// `SHUNBANG_EXPRESS`
    ShunbangExpress,
    /// `TCS_API`
    TcsApi,
    /// `SF_EXPRESS_CN`
    SfExpressCn,
    /// `PACKETA`
    Packeta,
    /// `SIC_TELIWAY`
    SicTeliway,
    /// `MONDIALRELAY_FR`
    MondialrelayFr,
    /// `INTIME_FTP`
    IntimeFtp,
    /// `JD_EXPRESS`
    JdExpress,
    /// `FASTBOX`
    Fastbox,
    /// `PATHEON`
    Patheon,
    /// `INDIA_POST`
    IndiaPost,
    /// `TIPSA_REF`
    TipsaRef,
    /// `ECOFREIGHT`
    Ecofreight,
    /// `VOX`
    Vox,
    /// `DIRECTFREIGHT_AU_REF`
    DirectfreightAuRef,
    /// `BESTTRANSPORT_SFTP`
    BesttransportSftp,
    /// `AUSTRALIA_POST_API`
    AustraliaPostApi,
    /// `FRAGILEPAK_SFTP`
    FragilepakSftp,
    /// `FLIPXP`
    Flipxp,
    /// `VALUE_WEBHOOK`
    ValueWebhook,
    /// `DAESHIN`
    Daeshin,
    /// `SHERPA`
    Sherpa,
    /// `MWD_API`
    MwdApi,
    /// `SMARTKARGO`
    Smartkargo,
    /// `DNJ_EXPRESS`
    DnjExpress,
    /// `GOPEOPLE`
    Gopeople,
    /// `MYSENDLE_API`
    MysendleApi,
    /// `ARAMEX_API`
    AramexApi,
    /// `PIDGE`
    Pidge,
    /// `THAIPARCELS`
    Thaiparcels,
    /// `PANTHER_REFERENCE_API`
    PantherReferenceApi,
    /// `POSTAPLUS`
    Postaplus,
    /// `BUFFALO`
    Buffalo,
    /// `U_ENVIOS`
    UEnvios,
    /// `ELITE_CO`
    EliteCo,
    /// `ROCHE_INTERNAL_SFTP`
    RocheInternalSftp,
    /// `DBSCHENKER_ICELAND`
    DbschenkerIceland,
    /// `TNT_FR_REFERENCE`
    TntFrReference,
    /// `NEWGISTICSAPI`
    Newgisticsapi,
    /// `GLOVO`
    Glovo,
    /// `GWLOGIS_API`
    GwlogisApi,
    /// `SPREETAIL_API`
    SpreetailApi,
    /// `MOOVA`
    Moova,
    /// `PLYCONGROUP`
    Plycongroup,
    /// `USPS_WEBHOOK`
    UspsWebhook,
    /// `REIMAGINEDELIVERY`
    Reimaginedelivery,
    /// `EDF_FTP`
    EdfFtp,
    /// `DAO365`
    Dao365,
    /// `BIOCAIR_FTP`
    BiocairFtp,
    /// `RANSA_WEBHOOK`
    RansaWebhook,
    /// `SHIPXPRES`
    Shipxpres,
    /// `COURANT_PLUS_API`
    CourantPlusApi,
    /// `SHIPA`
    Shipa,
    /// `HOMELOGISTICS`
    Homelogistics,
    /// `DX`
    Dx,
    /// `POSTE_ITALIANE_PACCOCELERE`
    PosteItalianePaccocelere,
    /// `TOLL_WEBHOOK`
    TollWebhook,
    /// `LCTBR_API`
    LctbrApi,
    /// `DX_FREIGHT`
    DxFreight,
    /// `DHL_SFTP`
    DhlSftp,
    /// `SHIPROCKET`
    Shiprocket,
    /// `UBER_WEBHOOK`
    UberWebhook,
    /// `STATOVERNIGHT`
    Statovernight,
    /// `BURD`
    Burd,
    /// `FASTSHIP`
    Fastship,
    /// `IBVENTURE_WEBHOOK`
    IbventureWebhook,
    /// `GATI_KWE_API`
    GatiKweApi,
    /// `CRYOPDP_FTP`
    CryopdpFtp,
    /// `HUBBED`
    Hubbed,
    /// `TIPSA_API`
    TipsaApi,
    /// `ARASKARGO`
    Araskargo,
    /// `THIJS_NL`
    ThijsNl,
    /// `ATSHEALTHCARE_REFERENCE`
    AtshealthcareReference,
    /// `99MINUTOS`
    N99minutos,
    /// `HELLENIC_POST`
    HellenicPost,
    /// `HSM_GLOBAL`
    HsmGlobal,
    /// `MNX`
    Mnx,
    /// `NMTRANSFER`
    Nmtransfer,
    /// `LOGYSTO`
    Logysto,
    /// `INDIA_POST_INT`
    IndiaPostInt,
    /// `AMAZON_FBA_SWISHIP_IN`
    AmazonFbaSwishipIn,
    /// `SRT_TRANSPORT`
    SrtTransport,
    /// `BOMI`
    Bomi,
    /// `DELIVERR_SFTP`
    DeliverrSftp,
    /// `HSDEXPRESS`
    Hsdexpress,
    /// `SIMPLETIRE_WEBHOOK`
    SimpletireWebhook,
    /// `HUNTER_EXPRESS_SFTP`
    HunterExpressSftp,
    /// `UPS_API`
    UpsApi,
    /// `WOOYOUNG_LOGISTICS_SFTP`
    WooyoungLogisticsSftp,
    /// `PHSE_API`
    PhseApi,
    /// `WISH_EMAIL_PUSH`
    WishEmailPush,
    /// `NORTHLINE`
    Northline,
    /// `MEDAFRICA`
    Medafrica,
    /// `DPD_AT_SFTP`
    DpdAtSftp,
    /// `ANTERAJA`
    Anteraja,
    /// `DHL_GLOBAL_FORWARDING_API`
    DhlGlobalForwardingApi,
    /// `LBCEXPRESS_API`
    LbcexpressApi,
    /// `SIMSGLOBAL`
    Simsglobal,
    /// `CDLDELIVERS`
    Cdldelivers,
    /// `TYP`
    Typ,
    /// `TESTING_COURIER_WEBHOOK`
    TestingCourierWebhook,
    /// `PANDAGO_API`
    PandagoApi,
    /// `ROYAL_MAIL_FTP`
    RoyalMailFtp,
    /// `THUNDEREXPRESS`
    Thunderexpress,
    /// `SECRETLAB_WEBHOOK`
    SecretlabWebhook,
    /// `SETEL`
    Setel,
    /// `JD_WORLDWIDE`
    JdWorldwide,
    /// `DPD_RU_API`
    DpdRuApi,
    /// `ARGENTS_WEBHOOK`
    ArgentsWebhook,
    /// `POSTONE`
    Postone,
    /// `TUSKLOGISTICS`
    Tusklogistics,
    /// `RHENUS_UK_API`
    RhenusUkApi,
    /// `TAQBIN_SG_API`
    TaqbinSgApi,
    /// `INNTRALOG_SFTP`
    InntralogSftp,
    /// `DAYROSS`
    Dayross,
    /// `CORREOSEXPRESS_API`
    CorreosexpressApi,
    /// `INTERNATIONAL_SEUR_API`
    InternationalSeurApi,
    /// `YODEL_API`
    YodelApi,
    /// `HEROEXPRESS`
    Heroexpress,
    /// `DHL_SUPPLYCHAIN_IN`
    DhlSupplychainIn,
    /// `URGENT_CARGUS`
    UrgentCargus,
    /// `FRONTDOORCORP`
    Frontdoorcorp,
    /// `JTEXPRESS_PH`
    JtexpressPh,
    /// `PARCELSTARS_WEBHOOK`
    ParcelstarsWebhook,
    /// `DPD_SK_SFTP`
    DpdSkSftp,
    /// `MOVIANTO`
    Movianto,
    /// `OZEPARTS_SHIPPING`
    OzepartsShipping,
    /// `KARGOMKOLAY`
    Kargomkolay,
    /// `TRUNKRS`
    Trunkrs,
    /// `OMNIRPS_WEBHOOK`
    OmnirpsWebhook,
    /// `CHILEXPRESS`
    Chilexpress,
    /// `TESTING_COURIER`
    TestingCourier,
    /// `JNE_API`
    JneApi,
    /// `BJSHOMEDELIVERY_FTP`
    BjshomedeliveryFtp,
    /// `DEXPRESS_WEBHOOK`
    DexpressWebhook,
    /// `USPS_API`
    UspsApi,
    /// `TRANSVIRTUAL`
    Transvirtual,
    /// `SOLISTICA_API`
    SolisticaApi,
    /// `CHIENVENTURE_WEBHOOK`
    ChienventureWebhook,
    /// `DPD_UK_SFTP`
    DpdUkSftp,
    /// `INPOST_UK`
    InpostUk,
    /// `JAVIT`
    Javit,
    /// `ZTO_DOMESTIC`
    ZtoDomestic,
    /// `DHL_GT_API`
    DhlGtApi,
    /// `CEVA_TRACKING`
    CevaTracking,
    /// `KOMON_EXPRESS`
    KomonExpress,
    /// `EASTWESTCOURIER_FTP`
    EastwestcourierFtp,
    /// `DANNIAO`
    Danniao,
    /// `SPECTRAN`
    Spectran,
    /// `DELIVER_IT`
    DeliverIt,
    /// `RELAISCOLIS`
    Relaiscolis,
    /// `GLS_SPAIN_API`
    GlsSpainApi,
    /// `POSTPLUS`
    Postplus,
    /// `AIRTERRA`
    Airterra,
    /// `GIO_ECOURIER_API`
    GioEcourierApi,
    /// `DPD_CH_SFTP`
    DpdChSftp,
    /// `FEDEX_API`
    FedexApi,
    /// `INTERSMARTTRANS`
    Intersmarttrans,
    /// `HERMES_UK_SFTP`
    HermesUkSftp,
    /// `EXELOT_FTP`
    ExelotFtp,
    /// `DHL_PA_API`
    DhlPaApi,
    /// `VIRTRANSPORT_SFTP`
    VirtransportSftp,
    /// `WORLDNET`
    Worldnet,
    /// `INSTABOX_WEBHOOK`
    InstaboxWebhook,
    /// `KNG`
    Kng,
    /// `FLASHEXPRESS_WEBHOOK`
    FlashexpressWebhook,
    /// `MAGYAR_POSTA_API`
    MagyarPostaApi,
    /// `WESHIP_API`
    WeshipApi,
    /// `OHI_WEBHOOK`
    OhiWebhook,
    /// `MUDITA`
    Mudita,
    /// `BLUEDART_API`
    BluedartApi,
    /// `T_CAT_API`
    TCatApi,
    /// `ADS`
    Ads,
    /// `HERMES_IT`
    HermesIt,
    /// `FITZMARK_API`
    FitzmarkApi,
    /// `POSTI_API`
    PostiApi,
    /// `SMSA_EXPRESS_WEBHOOK`
    SmsaExpressWebhook,
    /// `TAMERGROUP_WEBHOOK`
    TamergroupWebhook,
    /// `LIVRAPIDE`
    Livrapide,
    /// `NIPPON_EXPRESS`
    NipponExpress,
    /// `BETTERTRUCKS`
    Bettertrucks,
    /// `FAN`
    Fan,
    /// `PB_USPSFLATS_FTP`
    PbUspsflatsFtp,
    /// `PARCELRIGHT`
    Parcelright,
    /// `ITHINKLOGISTICS`
    Ithinklogistics,
    /// `KERRY_EXPRESS_TH_WEBHOOK`
    KerryExpressThWebhook,
    /// `ECOUTIER`
    Ecoutier,
    /// `SHOWL`
    Showl,
    /// `BRT_IT_API`
    BrtItApi,
    /// `RIXONHK_API`
    RixonhkApi,
    /// `DBSCHENKER_API`
    DbschenkerApi,
    /// `ILYANGLOGIS`
    Ilyanglogis,
    /// `MAIL_BOX_ETC`
    MailBoxEtc,
    /// `WESHIP`
    Weship,
    /// `DHL_GLOBAL_MAIL_API`
    DhlGlobalMailApi,
    /// `ACTIVOS24_API`
    Activos24Api,
    /// `ATSHEALTHCARE`
    Atshealthcare,
    /// `LUWJISTIK`
    Luwjistik,
    /// `GW_WORLD`
    GwWorld,
    /// `FAIRSENDEN_API`
    FairsendenApi,
    /// `SERVIP_WEBHOOK`
    ServipWebhook,
    /// `SWISHIP`
    Swiship,
    /// `TANET`
    Tanet,
    /// `HOTSIN_CARGO`
    HotsinCargo,
    /// `DIREX`
    Direx,
    /// `HUANTONG`
    Huantong,
    /// `IMILE_API`
    ImileApi,
    /// `AUEXPRESS`
    Auexpress,
    /// `NYTLOGISTICS`
    Nytlogistics,
    /// `DSV_REFERENCE`
    DsvReference,
    /// `NOVOFARMA_WEBHOOK`
    NovofarmaWebhook,
    /// `AITWORLDWIDE_SFTP`
    AitworldwideSftp,
    /// `SHOPOLIVE`
    Shopolive,
    /// `FNF_ZA`
    FnfZa,
    /// `DHL_ECOMMERCE_GC`
    DhlEcommerceGc,
    /// `FETCHR`
    Fetchr,
    /// `STARLINKS_API`
    StarlinksApi,
    /// `YYEXPRESS`
    Yyexpress,
    /// `SERVIENTREGA`
    Servientrega,
    /// `HANJIN`
    Hanjin,
    /// `SPANISH_SEUR_FTP`
    SpanishSeurFtp,
    /// `DX_B2B_CONNUM`
    DxB2bConnum,
    /// `HELTHJEM_API`
    HelthjemApi,
    /// `INEXPOST`
    Inexpost,
    /// `A2B_BA`
    A2bBa,
    /// `RHENUS_GROUP`
    RhenusGroup,
    /// `SBERLOGISTICS_RU`
    SberlogisticsRu,
    /// `MALCA_AMIT`
    MalcaAmit,
    /// `PPL`
    Ppl,
    /// `OSM_WORLDWIDE_SFTP`
    OsmWorldwideSftp,
    /// `ACILOGISTIX`
    Acilogistix,
    /// `OPTIMACOURIER`
    Optimacourier,
    /// `NOVA_POSHTA_API`
    NovaPoshtaApi,
    /// `LOGGI`
    Loggi,
    /// `YIFAN`
    Yifan,
    /// `MYDYNALOGIC`
    Mydynalogic,
    /// `MORNINGLOBAL`
    Morninglobal,
    /// `CONCISE_API`
    ConciseApi,
    /// `FXTRAN`
    Fxtran,
    /// `DELIVERYOURPARCEL_ZA`
    DeliveryourparcelZa,
    /// `UPARCEL`
    Uparcel,
    /// `MOBI_BR`
    MobiBr,
    /// `LOGINEXT_WEBHOOK`
    LoginextWebhook,
    /// `EMS`
    Ems,
    /// `SPEEDY`
    Speedy,
    /// `ZOOM_RED`
    ZoomRed,
    /// `NAVLUNGO`
    Navlungo,
    /// `CASTLEPARCELS`
    Castleparcels,
    /// `WEEE`
    Weee,
    /// `PACKALY`
    Packaly,
    /// `YUNHUIPOST`
    Yunhuipost,
    /// `YOUPARCEL`
    Youparcel,
    /// `LEMAN`
    Leman,
    /// `MOOVIN`
    Moovin,
    /// `URB_IT`
    UrbIt,
    /// `MULTIENTREGAPANAMA`
    Multientregapanama,
    /// `JUSDASR`
    Jusdasr,
    /// `DISCOUNTPOST`
    Discountpost,
    /// `RHENUS_UK`
    RhenusUk,
    /// `SWISHIP_JP`
    SwishipJp,
    /// `GLS_US`
    GlsUs,
    /// `SMTL`
    Smtl,
    /// `EMEGA`
    Emega,
    /// `EXPRESSONE_SV`
    ExpressoneSv,
    /// `HEPSIJET`
    Hepsijet,
    /// `WELIVERY`
    Welivery,
    /// `BRINGER`
    Bringer,
    /// `EASYROUTES`
    Easyroutes,
    /// `MRW`
    Mrw,
    /// `RPM`
    Rpm,
    /// `DPD_PRT`
    DpdPrt,
    /// `GLS_ROMANIA`
    GlsRomania,
    /// `LMPARCEL`
    Lmparcel,
    /// `GTAGSM`
    Gtagsm,
    /// `DOMINO`
    Domino,
    /// `ESHIPPER`
    Eshipper,
    /// `TRANSPAK`
    Transpak,
    /// `XINDUS`
    Xindus,
    /// `AOYUE`
    Aoyue,
    /// `EASYPARCEL`
    Easyparcel,
    /// `EXPRESSONE`
    Expressone,
    /// `SENDEO_KARGO`
    SendeoKargo,
    /// `SPEEDAF`
    Speedaf,
    /// `ETOWER`
    Etower,
    /// `GCX`
    Gcx,
    /// `NINJAVAN_VN`
    NinjavanVn,
    /// `ALLEGRO`
    Allegro,
    /// `JUMPPOINT`
    Jumppoint,
    /// `SHIPGLOBAL_US`
    ShipglobalUs,
    /// `KINISI`
    Kinisi,
    /// `OAKH`
    Oakh,
    /// `AWEST`
    Awest,
    /// `BARSAN`
    Barsan,
    /// `ENERGOLOGISTIC`
    Energologistic,
    /// `MADROOEX`
    Madrooex,
    /// `GOBOLT`
    Gobolt,
    /// `SWISS_UNIVERSAL_EXPRESS`
    SwissUniversalExpress,
    /// `IORDIRECT`
    Iordirect,
    /// `XMSZM`
    Xmszm,
    /// `GLS_HUN`
    GlsHun,
    /// `SENDY`
    Sendy,
    /// `BRAUNSEXPRESS`
    Braunsexpress,
    /// `GRANDSLAMEXPRESS`
    Grandslamexpress,
    /// `XGS`
    Xgs,
    /// `OTSCHILE`
    Otschile,
    /// `PACK_UP`
    PackUp,
    /// `PARCELSTARS`
    Parcelstars,
    /// `TEAMEXPRESSLLC`
    Teamexpressllc,
    /// `ASYADEXPRESS`
    Asyadexpress,
    /// `TDN`
    Tdn,
    /// `EARLYBIRD`
    Earlybird,
    /// `CACESA`
    Cacesa,
    /// `PARCELJET`
    Parceljet,
    /// `MNG_KARGO`
    MngKargo,
    /// `SUPERPACKLINE`
    Superpackline,
    /// `SPEEDX`
    Speedx,
    /// `VESYL`
    Vesyl,
    /// `SKYKING`
    Skyking,
    /// `DIRMENSAJERIA`
    Dirmensajeria,
    /// `NETLOGIXGROUP`
    Netlogixgroup,
    /// `ZYOU`
    Zyou,
    /// `JAWAR`
    Jawar,
    /// `AGSYSTEMS`
    Agsystems,
    /// `GPS`
    Gps,
    /// `PTT_KARGO`
    PttKargo,
    /// `MAERGO`
    Maergo,
    /// `ARIHANTCOURIER`
    Arihantcourier,
    /// `VTFE`
    Vtfe,
    /// `YUNANT`
    Yunant,
    /// `URBIFY`
    Urbify,
    /// `PACK_MAN`
    PackMan,
    /// `LIEFERGRUN`
    Liefergrun,
    /// `OBIBOX`
    Obibox,
    /// `PAIKEDA`
    Paikeda,
    /// `SCOTTY`
    Scotty,
    /// `INTELCOM_CA`
    IntelcomCa,
    /// `SWE`
    Swe,
    /// `ASENDIA`
    Asendia,
    /// `DPD_AT`
    DpdAt,
    /// `RELAY`
    Relay,
    /// `ATA`
    Ata,
    /// `SKYEXPRESS_INTERNATIONAL`
    SkyexpressInternational,
    /// `SURAT_KARGO`
    SuratKargo,
    /// `SGLINK`
    Sglink,
    /// `FLEETOPTICSINC`
    Fleetopticsinc,
    /// `SHOPLINE`
    Shopline,
    /// `PIGGYSHIP`
    Piggyship,
    /// `LOGOIX`
    Logoix,
    /// `KOLAY_GELSIN`
    KolayGelsin,
    /// `ASSOCIATED_COURIERS`
    AssociatedCouriers,
    /// `UPS_CHECKER`
    UpsChecker,
    /// `WINESHIPPING`
    Wineshipping,
    /// `SPEDISCI`
    Spedisci,
    /// `LAO_POST`
    LaoPost,
    /// `CN_GOFLY`
    CnGofly,
    /// `EZSHIP`
    Ezship,
    /// `MARA_XPRESS`
    MaraXpress,
    /// `IND_JAYONEXPRESS`
    IndJayonexpress,
    /// `NINJAVAN_ID`
    NinjavanId,
    /// `BARQEXP`
    Barqexp,
    /// `BDMNET`
    Bdmnet,
    /// `3PE_EXPRESS`
    N3peExpress,
    /// `CIRROTRACK`
    Cirrotrack,
    /// `CN_EXPRESS`
    CnExpress,
    /// `CORETRAILS`
    Coretrails,
    /// `DASHLINK`
    Dashlink,
    /// `ECPARCEL`
    Ecparcel,
    /// `ETONAS`
    Etonas,
    /// `FEDEX_CHINA`
    FedexChina,
    /// `FINMILE`
    Finmile,
    /// `FLOSHIP`
    Floship,
    /// `FOURKITES`
    Fourkites,
    /// `FRANCO`
    Franco,
    /// `GOFO_EXPRESS`
    GofoExpress,
    /// `INPOST_IT`
    InpostIt,
    /// `JADLOG`
    Jadlog,
    /// `JERSEYPOST_ATLAS`
    JerseypostAtlas,
    /// `JITSU`
    Jitsu,
    /// `LAND_LOGISTICS`
    LandLogistics,
    /// `MEDLINE`
    Medline,
    /// `METROSCG`
    Metroscg,
    /// `OTHER`
    Other,
    /// `P2P`
    P2p,
    /// `RHENUS_ITALY`
    RhenusItaly,
    /// `RICHMOM`
    Richmom,
    /// `RODONAVES`
    Rodonaves,
    /// `SEINO_SUPER_EXPRESS`
    SeinoSuperExpress,
    /// `SENDPARCEL`
    Sendparcel,
    /// `SFYDEXPRESS`
    Sfydexpress,
    /// `SHIPBOB`
    Shipbob,
    /// `SINO_SCM`
    SinoScm,
    /// `SWIFTX`
    Swiftx,
    /// `TFORCE_FREIGHT`
    TforceFreight,
    /// `TOPTRANS`
    Toptrans,
    /// `UNIUNI`
    Uniuni,
    /// `VDTRACK`
    Vdtrack,
    /// `VEHO`
    Veho,
    /// `YANWEN_EXPRESS`
    YanwenExpress,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ShipmentCarrier {
    0 DpdRu = "DPD_RU",
    1 BgBulgarianPost = "BG_BULGARIAN_POST",
    2 KrKoreaPost = "KR_KOREA_POST",
    3 ZaCourierit = "ZA_COURIERIT",
    4 FrExapaq = "FR_EXAPAQ",
    5 AreEmiratesPost = "ARE_EMIRATES_POST",
    6 Gac = "GAC",
    7 Geis = "GEIS",
    8 SfEx = "SF_EX",
    9 Pago = "PAGO",
    10 Myhermes = "MYHERMES",
    11 DiamondEurogistics = "DIAMOND_EUROGISTICS",
    12 CorporatecouriersWebhook = "CORPORATECOURIERS_WEBHOOK",
    13 Bond = "BOND",
    14 Omniparcel = "OMNIPARCEL",
    15 SkPosta = "SK_POSTA",
    16 Purolator = "PUROLATOR",
    17 FetchrWebhook = "FETCHR_WEBHOOK",
    18 Thedeliverygroup = "THEDELIVERYGROUP",
    19 CelloSquare = "CELLO_SQUARE",
    20 Tarrive = "TARRIVE",
    21 Collivery = "COLLIVERY",
    22 Mainfreight = "MAINFREIGHT",
    23 IndFirstflight = "IND_FIRSTFLIGHT",
    24 Acsworldwide = "ACSWORLDWIDE",
    25 Amstan = "AMSTAN",
    26 Okayparcel = "OKAYPARCEL",
    27 EnvialiaReference = "ENVIALIA_REFERENCE",
    28 SeurEs = "SEUR_ES",
    29 Continental = "CONTINENTAL",
    30 Fdsexpress = "FDSEXPRESS",
    31 AmazonFbaSwiship = "AMAZON_FBA_SWISHIP",
    32 Wyngs = "WYNGS",
    33 DhlActiveTracing = "DHL_ACTIVE_TRACING",
    34 Zyllem = "ZYLLEM",
    35 Ruston = "RUSTON",
    36 Xpost = "XPOST",
    37 CorreosEs = "CORREOS_ES",
    38 DhlFr = "DHL_FR",
    39 PanAsia = "PAN_ASIA",
    40 BrtIt = "BRT_IT",
    41 SreKorea = "SRE_KOREA",
    42 Speedee = "SPEEDEE",
    43 TntUk = "TNT_UK",
    44 Venipak = "VENIPAK",
    45 Shreenandancourier = "SHREENANDANCOURIER",
    46 Croshot = "CROSHOT",
    47 NipostNg = "NIPOST_NG",
    48 EpstGlbl = "EPST_GLBL",
    49 Newgistics = "NEWGISTICS",
    50 PostSlovenia = "POST_SLOVENIA",
    51 JerseyPost = "JERSEY_POST",
    52 Bombinoexp = "BOMBINOEXP",
    53 Wmg = "WMG",
    54 XqExpress = "XQ_EXPRESS",
    55 Furdeco = "FURDECO",
    56 LhtExpress = "LHT_EXPRESS",
    57 SouthAfricanPostOffice = "SOUTH_AFRICAN_POST_OFFICE",
    58 Spoton = "SPOTON",
    59 Dimerco = "DIMERCO",
    60 CyprusPostCyp = "CYPRUS_POST_CYP",
    61 Abcustom = "ABCUSTOM",
    62 IndDelivree = "IND_DELIVREE",
    63 CnBestexpress = "CN_BESTEXPRESS",
    64 DxSftp = "DX_SFTP",
    65 PickuppMys = "PICKUPP_MYS",
    66 Fmx = "FMX",
    67 Hellmann = "HELLMANN",
    68 ShipItAsia = "SHIP_IT_ASIA",
    69 KerryEcommerce = "KERRY_ECOMMERCE",
    70 Freterapido = "FRETERAPIDO",
    71 PitneyBowes = "PITNEY_BOWES",
    72 XpressenDk = "XPRESSEN_DK",
    73 SeurSpApi = "SEUR_SP_API",
    74 Deliveryontime = "DELIVERYONTIME",
    75 Jinsung = "JINSUNG",
    76 TransKargo = "TRANS_KARGO",
    77 SwishipDe = "SWISHIP_DE",
    78 IvoyWebhook = "IVOY_WEBHOOK",
    79 AirmeeWebhook = "AIRMEE_WEBHOOK",
    80 DhlBenelux = "DHL_BENELUX",
    81 Firstmile = "FIRSTMILE",
    82 FastwayIr = "FASTWAY_IR",
    83 HhExp = "HH_EXP",
    84 MysMypostOnline = "MYS_MYPOST_ONLINE",
    85 TntNl = "TNT_NL",
    86 Tipsa = "TIPSA",
    87 TaqbinMy = "TAQBIN_MY",
    88 Kgmhub = "KGMHUB",
    89 Intexpress = "INTEXPRESS",
    90 OverseExp = "OVERSE_EXP",
    91 Oneclick = "ONECLICK",
    92 RoadrunnerFreight = "ROADRUNNER_FREIGHT",
    93 GlsCrotia = "GLS_CROTIA",
    94 MrwFtp = "MRW_FTP",
    95 Bluex = "BLUEX",
    96 Dylt = "DYLT",
    97 DpdIr = "DPD_IR",
    98 SinGlbl = "SIN_GLBL",
    99 TuffnellsReference = "TUFFNELLS_REFERENCE",
    100 Cjpacket = "CJPACKET",
    101 Milkman = "MILKMAN",
    102 Asigna = "ASIGNA",
    103 Oneworldexpress = "ONEWORLDEXPRESS",
    104 RoyalMail = "ROYAL_MAIL",
    105 ViaExpress = "VIA_EXPRESS",
    106 Tigfreight = "TIGFREIGHT",
    107 ZtoExpress = "ZTO_EXPRESS",
    108 TwoGo = "TWO_GO",
    109 Iml = "IML",
    110 IntelValley = "INTEL_VALLEY",
    111 Efs = "EFS",
    112 UkUkMail = "UK_UK_MAIL",
    113 Ram = "RAM",
    114 Alliedexpress = "ALLIEDEXPRESS",
    115 ApcOvernight = "APC_OVERNIGHT",
    116 Shippit = "SHIPPIT",
    117 Tfm = "TFM",
    118 MXpress = "M_XPRESS",
    119 HdbBox = "HDB_BOX",
    120 ClevyLinks = "CLEVY_LINKS",
    121 Ibeone = "IBEONE",
    122 FiegeNl = "FIEGE_NL",
    123 KweGlobal = "KWE_GLOBAL",
    124 CtcExpress = "CTC_EXPRESS",
    125 Amazon = "AMAZON",
    126 MoreLink = "MORE_LINK",
    127 Jx = "JX",
    128 EasyMail = "EASY_MAIL",
    129 Aduiepyle = "ADUIEPYLE",
    130 GbPanther = "GB_PANTHER",
    131 Expresssale = "EXPRESSSALE",
    132 SgDetrack = "SG_DETRACK",
    133 TrunkrsWebhook = "TRUNKRS_WEBHOOK",
    134 Matdespatch = "MATDESPATCH",
    135 Dicom = "DICOM",
    136 Mbw = "MBW",
    137 KhmCambodiaPost = "KHM_CAMBODIA_POST",
    138 Sinotrans = "SINOTRANS",
    139 BrtItParcelid = "BRT_IT_PARCELID",
    140 DhlSupplyChain = "DHL_SUPPLY_CHAIN",
    141 DhlPl = "DHL_PL",
    142 Topyou = "TOPYOU",
    143 Palexpress = "PALEXPRESS",
    144 DhlSg = "DHL_SG",
    145 CnWedo = "CN_WEDO",
    146 Fulfillme = "FULFILLME",
    147 DpdDelistrack = "DPD_DELISTRACK",
    148 UpsReference = "UPS_REFERENCE",
    149 Caribou = "CARIBOU",
    150 LocusWebhook = "LOCUS_WEBHOOK",
    151 Dsv = "DSV",
    152 P2pTrc = "P2P_TRC",
    153 Directparcels = "DIRECTPARCELS",
    154 NovaPoshtaInt = "NOVA_POSHTA_INT",
    155 FedexPoland = "FEDEX_POLAND",
    156 CnJcex = "CN_JCEX",
    157 FarInternational = "FAR_INTERNATIONAL",
    158 Idexpress = "IDEXPRESS",
    159 Gangbao = "GANGBAO",
    160 Neway = "NEWAY",
    161 PostnlInt3S = "POSTNL_INT_3_S",
    162 RpxId = "RPX_ID",
    163 DesignertransportWebhook = "DESIGNERTRANSPORT_WEBHOOK",
    164 GlsSloven = "GLS_SLOVEN",
    165 ParcelledIn = "PARCELLED_IN",
    166 GsiExpress = "GSI_EXPRESS",
    167 ConWay = "CON_WAY",
    168 BrouwerTransport = "BROUWER_TRANSPORT",
    169 Cpex = "CPEX",
    170 IsraelPost = "ISRAEL_POST",
    171 DtdcIn = "DTDC_IN",
    172 PttPost = "PTT_POST",
    173 XdeWebhook = "XDE_WEBHOOK",
    174 Tolos = "TOLOS",
    175 GiaoHang = "GIAO_HANG",
    176 GeodisEspace = "GEODIS_ESPACE",
    177 MagyarHu = "MAGYAR_HU",
    178 DoordashWebhook = "DOORDASH_WEBHOOK",
    179 TikiId = "TIKI_ID",
    180 CjHkInternational = "CJ_HK_INTERNATIONAL",
    181 StarTrackExpress = "STAR_TRACK_EXPRESS",
    182 Helthjem = "HELTHJEM",
    183 Sfb2c = "SFB2C",
    184 Freightquote = "FREIGHTQUOTE",
    185 LandmarkGlobalReference = "LANDMARK_GLOBAL_REFERENCE",
    186 Parcel2go = "PARCEL2GO",
    187 Delnext = "DELNEXT",
    188 Rcl = "RCL",
    189 CgsExpress = "CGS_EXPRESS",
    190 HkPost = "HK_POST",
    191 SapExpress = "SAP_EXPRESS",
    192 ParcelpostSg = "PARCELPOST_SG",
    193 Hermes = "HERMES",
    194 IndSafeexpress = "IND_SAFEEXPRESS",
    195 Tophatterexpress = "TOPHATTEREXPRESS",
    196 Mglobal = "MGLOBAL",
    197 Averitt = "AVERITT",
    198 Leader = "LEADER",
    199 N2ebox = "_2EBOX",
    200 SgSpeedpost = "SG_SPEEDPOST",
    201 DbschenkerSe = "DBSCHENKER_SE",
    202 IsrPostDomestic = "ISR_POST_DOMESTIC",
    203 Bestwayparcel = "BESTWAYPARCEL",
    204 AsendiaDe = "ASENDIA_DE",
    205 NightlineUk = "NIGHTLINE_UK",
    206 TaqbinSg = "TAQBIN_SG",
    207 TckExpress = "TCK_EXPRESS",
    208 EndeavourDelivery = "ENDEAVOUR_DELIVERY",
    209 Nanjingwoyuan = "NANJINGWOYUAN",
    210 HeppnerFr = "HEPPNER_FR",
    211 EmpsCn = "EMPS_CN",
    212 Fonsen = "FONSEN",
    213 Pickrr = "PICKRR",
    214 ApcOvernightConnum = "APC_OVERNIGHT_CONNUM",
    215 StarTrackNextFlight = "STAR_TRACK_NEXT_FLIGHT",
    216 Dajin = "DAJIN",
    217 UpsFreight = "UPS_FREIGHT",
    218 PostaPlus = "POSTA_PLUS",
    219 Ceva = "CEVA",
    220 Anserx = "ANSERX",
    221 JsExpress = "JS_EXPRESS",
    222 Padtf = "PADTF",
    223 UpsMailInnovations = "UPS_MAIL_INNOVATIONS",
    224 Sypost = "SYPOST",
    225 AmazonShipMcf = "AMAZON_SHIP_MCF",
    226 Yusen = "YUSEN",
    227 Bring = "BRING",
    228 SdaIt = "SDA_IT",
    229 Gba = "GBA",
    230 Neweggexpress = "NEWEGGEXPRESS",
    231 SpeedcouriersGr = "SPEEDCOURIERS_GR",
    232 Forrun = "FORRUN",
    233 Pickup = "PICKUP",
    234 Ecms = "ECMS",
    235 Intelipost = "INTELIPOST",
    236 Flashexpress = "FLASHEXPRESS",
    237 CnSto = "CN_STO",
    238 SekoSftp = "SEKO_SFTP",
    239 HomeDeliverySolutions = "HOME_DELIVERY_SOLUTIONS",
    240 DpdHgry = "DPD_HGRY",
    241 KerryttcVn = "KERRYTTC_VN",
    242 JoyingBox = "JOYING_BOX",
    243 TotalExpress = "TOTAL_EXPRESS",
    244 ZjsExpress = "ZJS_EXPRESS",
    245 Starken = "STARKEN",
    246 Demandship = "DEMANDSHIP",
    247 CnDpex = "CN_DPEX",
    248 AupostCn = "AUPOST_CN",
    249 Logisters = "LOGISTERS",
    250 Goglobalpost = "GOGLOBALPOST",
    251 GlsCz = "GLS_CZ",
    252 PaackWebhook = "PAACK_WEBHOOK",
    253 GrabWebhook = "GRAB_WEBHOOK",
    254 Parcelpoint = "PARCELPOINT",
    255 Icumulus = "ICUMULUS",
    256 Daiglobaltrack = "DAIGLOBALTRACK",
    257 GlobalIparcel = "GLOBAL_IPARCEL",
    258 YurticiKargo = "YURTICI_KARGO",
    259 CnPaypalPackage = "CN_PAYPAL_PACKAGE",
    260 Parcel2Post = "PARCEL_2_POST",
    261 GlsIt = "GLS_IT",
    262 PilLogistics = "PIL_LOGISTICS",
    263 Heppner = "HEPPNER",
    264 GeneralOvernight = "GENERAL_OVERNIGHT",
    265 Happy2point = "HAPPY2POINT",
    266 Chitchats = "CHITCHATS",
    267 Smooth = "SMOOTH",
    268 CleLogistics = "CLE_LOGISTICS",
    269 Fiege = "FIEGE",
    270 MxCargo = "MX_CARGO",
    271 Ziingfinalmile = "ZIINGFINALMILE",
    272 DaytonFreight = "DAYTON_FREIGHT",
    273 Tcs = "TCS",
    274 Aex = "AEX",
    275 HermesDe = "HERMES_DE",
    276 RoutificWebhook = "ROUTIFIC_WEBHOOK",
    277 Globavend = "GLOBAVEND",
    278 CjLogistics = "CJ_LOGISTICS",
    279 PalletNetwork = "PALLET_NETWORK",
    280 RafPh = "RAF_PH",
    281 UkXdp = "UK_XDP",
    282 PaperExpress = "PAPER_EXPRESS",
    283 LaPosteSuivi = "LA_POSTE_SUIVI",
    284 Paquetexpress = "PAQUETEXPRESS",
    285 Liefery = "LIEFERY",
    286 StreckTransport = "STRECK_TRANSPORT",
    287 PonyExpress = "PONY_EXPRESS",
    288 AlwaysExpress = "ALWAYS_EXPRESS",
    289 GbsBroker = "GBS_BROKER",
    290 CitylinkMy = "CITYLINK_MY",
    291 Alljoy = "ALLJOY",
    292 Yodel = "YODEL",
    293 YodelDir = "YODEL_DIR",
    294 Stone3pl = "STONE3PL",
    295 ParcelpalWebhook = "PARCELPAL_WEBHOOK",
    296 DhlEcomerceAsa = "DHL_ECOMERCE_ASA",
    297 Simplypost = "SIMPLYPOST",
    298 KyExpress = "KY_EXPRESS",
    299 Shenzhen = "SHENZHEN",
    300 UsLasership = "US_LASERSHIP",
    301 UcExpre = "UC_EXPRE",
    302 Didadi = "DIDADI",
    303 CjKr = "CJ_KR",
    304 DbschenkerB2b = "DBSCHENKER_B2B",
    305 Mxe = "MXE",
    306 CaeDelivers = "CAE_DELIVERS",
    307 Pfcexpress = "PFCEXPRESS",
    308 Whistl = "WHISTL",
    309 Wepost = "WEPOST",
    310 DhlParcelEs = "DHL_PARCEL_ES",
    311 Ddexpress = "DDEXPRESS",
    312 AramexAu = "ARAMEX_AU",
    313 Bneed = "BNEED",
    314 HkTgx = "HK_TGX",
    315 LatvijasPasts = "LATVIJAS_PASTS",
    316 Viaeurope = "VIAEUROPE",
    317 CorreoUy = "CORREO_UY",
    318 ChronopostFr = "CHRONOPOST_FR",
    319 JNet = "J_NET",
    320 N6ls = "_6LS",
    321 BlrBelpost = "BLR_BELPOST",
    322 Birdsystem = "BIRDSYSTEM",
    323 Dobropost = "DOBROPOST",
    324 WahanaId = "WAHANA_ID",
    325 Weaship = "WEASHIP",
    326 Sonictl = "SONICTL",
    327 Kwt = "KWT",
    328 AfllogFtp = "AFLLOG_FTP",
    329 SkynetWorldwide = "SKYNET_WORLDWIDE",
    330 NovaPoshta = "NOVA_POSHTA",
    331 Seino = "SEINO",
    332 Szendex = "SZENDEX",
    333 BpostInt = "BPOST_INT",
    334 DbschenkerSv = "DBSCHENKER_SV",
    335 AoDeutschland = "AO_DEUTSCHLAND",
    336 EuFleetSolutions = "EU_FLEET_SOLUTIONS",
    337 Pcfcorp = "PCFCORP",
    338 Linkbridge = "LINKBRIDGE",
    339 Primamulticipta = "PRIMAMULTICIPTA",
    340 Courex = "COUREX",
    341 ZajilExpress = "ZAJIL_EXPRESS",
    342 Collectco = "COLLECTCO",
    343 Jtexpress = "JTEXPRESS",
    344 FedexUk = "FEDEX_UK",
    345 Uship = "USHIP",
    346 Pixsell = "PIXSELL",
    347 Shiptor = "SHIPTOR",
    348 Cdek = "CDEK",
    349 VnmViettelpost = "VNM_VIETTELPOST",
    350 CjCentury = "CJ_CENTURY",
    351 Gso = "GSO",
    352 Viwo = "VIWO",
    353 Skybox = "SKYBOX",
    354 Kerrytj = "KERRYTJ",
    355 NtlogisticsVn = "NTLOGISTICS_VN",
    356 SdhScm = "SDH_SCM",
    357 Zinc = "ZINC",
    358 DpeSouthAfrc = "DPE_SOUTH_AFRC",
    359 CeskaCz = "CESKA_CZ",
    360 AcsGr = "ACS_GR",
    361 Dealersend = "DEALERSEND",
    362 Jocom = "JOCOM",
    363 Cse = "CSE",
    364 TforceFinalmile = "TFORCE_FINALMILE",
    365 ShipGate = "SHIP_GATE",
    366 Shipter = "SHIPTER",
    367 NationalSameday = "NATIONAL_SAMEDAY",
    368 Yunexpress = "YUNEXPRESS",
    369 Cainiao = "CAINIAO",
    370 DmsMatrix = "DMS_MATRIX",
    371 Directlog = "DIRECTLOG",
    372 AsendiaUs = "ASENDIA_US",
    373 N3jmslogistics = "_3JMSLOGISTICS",
    374 LiccardiExpress = "LICCARDI_EXPRESS",
    375 SkyPostal = "SKY_POSTAL",
    376 Cnwangtong = "CNWANGTONG",
    377 PostnordLogisticsDk = "POSTNORD_LOGISTICS_DK",
    378 Logistika = "LOGISTIKA",
    379 Celeritas = "CELERITAS",
    380 Pressiode = "PRESSIODE",
    381 ShreeMaruti = "SHREE_MARUTI",
    382 LogisticsworldwideHk = "LOGISTICSWORLDWIDE_HK",
    383 Efex = "EFEX",
    384 Lotte = "LOTTE",
    385 Lonestar = "LONESTAR",
    386 Aprisaexpress = "APRISAEXPRESS",
    387 BelRs = "BEL_RS",
    388 OsmWorldwide = "OSM_WORLDWIDE",
    389 WestgateGl = "WESTGATE_GL",
    390 Fastrack = "FASTRACK",
    391 DtdExpr = "DTD_EXPR",
    392 Alfatrex = "ALFATREX",
    393 Promeddelivery = "PROMEDDELIVERY",
    394 ThabitLogistics = "THABIT_LOGISTICS",
    395 HctLogistics = "HCT_LOGISTICS",
    396 CarryFlap = "CARRY_FLAP",
    397 UsOldDominion = "US_OLD_DOMINION",
    398 AnicamBox = "ANICAM_BOX",
    399 Wanbexpress = "WANBEXPRESS",
    400 AnPost = "AN_POST",
    401 DpdLocal = "DPD_LOCAL",
    402 Stallionexpress = "STALLIONEXPRESS",
    403 Raiderex = "RAIDEREX",
    404 Shopfans = "SHOPFANS",
    405 KyungdongParcel = "KYUNGDONG_PARCEL",
    406 ChampionLogistics = "CHAMPION_LOGISTICS",
    407 PickuppSgp = "PICKUPP_SGP",
    408 MorningExpress = "MORNING_EXPRESS",
    409 Nacex = "NACEX",
    410 ThenileWebhook = "THENILE_WEBHOOK",
    411 Holisol = "HOLISOL",
    412 LbcexpressFtp = "LBCEXPRESS_FTP",
    413 Kurasi = "KURASI",
    414 UsfReddaway = "USF_REDDAWAY",
    415 Apg = "APG",
    416 CnBoxc = "CN_BOXC",
    417 Ecoscooting = "ECOSCOOTING",
    418 Mainway = "MAINWAY",
    419 Paperfly = "PAPERFLY",
    420 Houndexpress = "HOUNDEXPRESS",
    421 BoxBerry = "BOX_BERRY",
    422 EpBox = "EP_BOX",
    423 PlusLogUk = "PLUS_LOG_UK",
    424 Fulfilla = "FULFILLA",
    425 Ase = "ASE",
    426 MailPlus = "MAIL_PLUS",
    427 XpoLogistics = "XPO_LOGISTICS",
    428 Wndirect = "WNDIRECT",
    429 CloudwishAsia = "CLOUDWISH_ASIA",
    430 Zeleris = "ZELERIS",
    431 GioExpress = "GIO_EXPRESS",
    432 OcsWorldwide = "OCS_WORLDWIDE",
    433 ArkLogistics = "ARK_LOGISTICS",
    434 Aquiline = "AQUILINE",
    435 PilotFreight = "PILOT_FREIGHT",
    436 Qwintry = "QWINTRY",
    437 DanskeFragt = "DANSKE_FRAGT",
    438 Carriers = "CARRIERS",
    439 AirCanadaGlobal = "AIR_CANADA_GLOBAL",
    440 PresidentTrans = "PRESIDENT_TRANS",
    441 Stepforwardfs = "STEPFORWARDFS",
    442 SkynetUk = "SKYNET_UK",
    443 Pittohio = "PITTOHIO",
    444 CorreosExpress = "CORREOS_EXPRESS",
    445 RlUs = "RL_US",
    446 Destiny = "DESTINY",
    447 UkYodel = "UK_YODEL",
    448 CometTech = "COMET_TECH",
    449 DhlParcelRu = "DHL_PARCEL_RU",
    450 TntRefr = "TNT_REFR",
    451 ShreeAnjaniCourier = "SHREE_ANJANI_COURIER",
    452 MikropakketBe = "MIKROPAKKET_BE",
    453 EtsExpress = "ETS_EXPRESS",
    454 ColisPrive = "COLIS_PRIVE",
    455 CnYunda = "CN_YUNDA",
    456 AaaCooper = "AAA_COOPER",
    457 RocketParcel = "ROCKET_PARCEL",
    458 N360lion = "_360LION",
    459 Pandu = "PANDU",
    460 ProfessionalCouriers = "PROFESSIONAL_COURIERS",
    461 Flytexpress = "FLYTEXPRESS",
    462 LogisticsworldwideMy = "LOGISTICSWORLDWIDE_MY",
    463 CorreosDeEspana = "CORREOS_DE_ESPANA",
    464 Imx = "IMX",
    465 FourPxExpress = "FOUR_PX_EXPRESS",
    466 Xpressbees = "XPRESSBEES",
    467 PickuppVnm = "PICKUPP_VNM",
    468 StartrackExpress = "STARTRACK_EXPRESS",
    469 FrColissimo = "FR_COLISSIMO",
    470 NacexSpainReference = "NACEX_SPAIN_REFERENCE",
    471 DhlSupplyChainAu = "DHL_SUPPLY_CHAIN_AU",
    472 Eshipping = "ESHIPPING",
    473 Shreetirupati = "SHREETIRUPATI",
    474 HxExpress = "HX_EXPRESS",
    475 Indopaket = "INDOPAKET",
    476 Cn17post = "CN_17POST",
    477 K1Express = "K1_EXPRESS",
    478 CjGls = "CJ_GLS",
    479 MysGdex = "MYS_GDEX",
    480 Nationex = "NATIONEX",
    481 Anjun = "ANJUN",
    482 Fargood = "FARGOOD",
    483 SmgExpress = "SMG_EXPRESS",
    484 Rzyexpress = "RZYEXPRESS",
    485 Sefl = "SEFL",
    486 TntClickIt = "TNT_CLICK_IT",
    487 Hdb = "HDB",
    488 Hipshipper = "HIPSHIPPER",
    489 Rpxlogistics = "RPXLOGISTICS",
    490 Kuehne = "KUEHNE",
    491 ItNexive = "IT_NEXIVE",
    492 Pts = "PTS",
    493 SwissPostFtp = "SWISS_POST_FTP",
    494 FastrkServ = "FASTRK_SERV",
    495 N472 = "_4_72",
    496 UsYrc = "US_YRC",
    497 PostnlIntl3s = "POSTNL_INTL_3S",
    498 ElianPost = "ELIAN_POST",
    499 Cubyn = "CUBYN",
    500 SauSaudiPost = "SAU_SAUDI_POST",
    501 AbxexpressMy = "ABXEXPRESS_MY",
    502 HuahanExpress = "HUAHAN_EXPRESS",
    503 ZesExpress = "ZES_EXPRESS",
    504 ZeptoExpress = "ZEPTO_EXPRESS",
    505 SkynetZa = "SKYNET_ZA",
    506 Zeek2Door = "ZEEK_2_DOOR",
    507 Blinklastmile = "BLINKLASTMILE",
    508 PostaUkr = "POSTA_UKR",
    509 Chrobinson = "CHROBINSON",
    510 CnPost56 = "CN_POST56",
    511 CourantPlus = "COURANT_PLUS",
    512 ScudexExpress = "SCUDEX_EXPRESS",
    513 Shipentegra = "SHIPENTEGRA",
    514 BTwoCEurope = "B_TWO_C_EUROPE",
    515 Cope = "COPE",
    516 IndGati = "IND_GATI",
    517 CnWishpost = "CN_WISHPOST",
    518 NacexEs = "NACEX_ES",
    519 TaqbinHk = "TAQBIN_HK",
    520 Globaltranz = "GLOBALTRANZ",
    521 Hkd = "HKD",
    522 Bjshomedelivery = "BJSHOMEDELIVERY",
    523 Omniva = "OMNIVA",
    524 Sutton = "SUTTON",
    525 PantherReference = "PANTHER_REFERENCE",
    526 Sfcservice = "SFCSERVICE",
    527 Ltl = "LTL",
    528 Parknparcel = "PARKNPARCEL",
    529 SpringGds = "SPRING_GDS",
    530 Ecexpress = "ECEXPRESS",
    531 InterparcelAu = "INTERPARCEL_AU",
    532 Agility = "AGILITY",
    533 XlExpress = "XL_EXPRESS",
    534 Aderonline = "ADERONLINE",
    535 Directcouriers = "DIRECTCOURIERS",
    536 Planzer = "PLANZER",
    537 Sending = "SENDING",
    538 NinjavanWb = "NINJAVAN_WB",
    539 NationwideMy = "NATIONWIDE_MY",
    540 Sendit = "SENDIT",
    541 GbArrow = "GB_ARROW",
    542 IndGojavas = "IND_GOJAVAS",
    543 Kpost = "KPOST",
    544 DhlFreight = "DHL_FREIGHT",
    545 Bluecare = "BLUECARE",
    546 Jindouyun = "JINDOUYUN",
    547 Trackon = "TRACKON",
    548 GbTuffnells = "GB_TUFFNELLS",
    549 Trumpcard = "TRUMPCARD",
    550 Etotal = "ETOTAL",
    551 SfplusWebhook = "SFPLUS_WEBHOOK",
    552 Sekologistics = "SEKOLOGISTICS",
    553 Hermes2mannHandling = "HERMES_2MANN_HANDLING",
    554 DpdLocalRef = "DPD_LOCAL_REF",
    555 Uds = "UDS",
    556 ZaSpecialisedFreight = "ZA_SPECIALISED_FREIGHT",
    557 ThaKerry = "THA_KERRY",
    558 PrtIntSeur = "PRT_INT_SEUR",
    559 BraCorreios = "BRA_CORREIOS",
    560 NzNzPost = "NZ_NZ_POST",
    561 CnEquick = "CN_EQUICK",
    562 MysEms = "MYS_EMS",
    563 GbNorsk = "GB_NORSK",
    564 EspMrw = "ESP_MRW",
    565 EspPacklink = "ESP_PACKLINK",
    566 KangarooMy = "KANGAROO_MY",
    567 Rpx = "RPX",
    568 XdpUkReference = "XDP_UK_REFERENCE",
    569 NinjavanMy = "NINJAVAN_MY",
    570 Adicional = "ADICIONAL",
    571 Roadbull = "ROADBULL",
    572 Yakit = "YAKIT",
    573 Mailamericas = "MAILAMERICAS",
    574 Mikropakket = "MIKROPAKKET",
    575 Dynalogic = "DYNALOGIC",
    576 DhlEs = "DHL_ES",
    577 DhlParcelNl = "DHL_PARCEL_NL",
    578 DhlGlobalMailAsia = "DHL_GLOBAL_MAIL_ASIA",
    579 DawnWing = "DAWN_WING",
    580 GenikiGr = "GENIKI_GR",
    581 HermesworldUk = "HERMESWORLD_UK",
    582 Alphafast = "ALPHAFAST",
    583 Buylogic = "BUYLOGIC",
    584 Ekart = "EKART",
    585 MexSenda = "MEX_SENDA",
    586 SfcLogistics = "SFC_LOGISTICS",
    587 PostSerbia = "POST_SERBIA",
    588 IndDelhivery = "IND_DELHIVERY",
    589 DeDpdDelistrack = "DE_DPD_DELISTRACK",
    590 Rpd2man = "RPD2MAN",
    591 CnSfExpress = "CN_SF_EXPRESS",
    592 Yanwen = "YANWEN",
    593 MysSkynet = "MYS_SKYNET",
    594 CorreosDeMexico = "CORREOS_DE_MEXICO",
    595 CblLogistica = "CBL_LOGISTICA",
    596 MexEstafeta = "MEX_ESTAFETA",
    597 AuAustrianPost = "AU_AUSTRIAN_POST",
    598 Rincos = "RINCOS",
    599 NldDhl = "NLD_DHL",
    600 RussianPost = "RUSSIAN_POST",
    601 CouriersPlease = "COURIERS_PLEASE",
    602 PostnordLogistics = "POSTNORD_LOGISTICS",
    603 Fedex = "FEDEX",
    604 DpeExpress = "DPE_EXPRESS",
    605 Dpd = "DPD",
    606 Adsone = "ADSONE",
    607 IdnJne = "IDN_JNE",
    608 Thecourierguy = "THECOURIERGUY",
    609 Cnexps = "CNEXPS",
    610 PrtChronopost = "PRT_CHRONOPOST",
    611 LandmarkGlobal = "LANDMARK_GLOBAL",
    612 ItDhlEcommerce = "IT_DHL_ECOMMERCE",
    613 EspNacex = "ESP_NACEX",
    614 PrtCtt = "PRT_CTT",
    615 BeKiala = "BE_KIALA",
    616 AsendiaUk = "ASENDIA_UK",
    617 GlobalTnt = "GLOBAL_TNT",
    618 PosturIs = "POSTUR_IS",
    619 EparcelKr = "EPARCEL_KR",
    620 InpostPaczkomaty = "INPOST_PACZKOMATY",
    621 ItPosteItalia = "IT_POSTE_ITALIA",
    622 BeBpost = "BE_BPOST",
    623 PlPocztaPolska = "PL_POCZTA_POLSKA",
    624 MysMysPost = "MYS_MYS_POST",
    625 SgSgPost = "SG_SG_POST",
    626 ThaThailandPost = "THA_THAILAND_POST",
    627 Lexship = "LEXSHIP",
    628 FastwayNz = "FASTWAY_NZ",
    629 DhlAu = "DHL_AU",
    630 Costmeticsnow = "COSTMETICSNOW",
    631 Pflogistics = "PFLOGISTICS",
    632 LoomisExpress = "LOOMIS_EXPRESS",
    633 GlsItaly = "GLS_ITALY",
    634 Line = "LINE",
    635 GelExpress = "GEL_EXPRESS",
    636 Huodull = "HUODULL",
    637 NinjavanSg = "NINJAVAN_SG",
    638 Janio = "JANIO",
    639 AoCourier = "AO_COURIER",
    640 BrtItSenderRef = "BRT_IT_SENDER_REF",
    641 Sailpost = "SAILPOST",
    642 Lalamove = "LALAMOVE",
    643 NewzealandCouriers = "NEWZEALAND_COURIERS",
    644 Etomars = "ETOMARS",
    645 Virtransport = "VIRTRANSPORT",
    646 Wizmo = "WIZMO",
    647 Palletways = "PALLETWAYS",
    648 IDika = "I_DIKA",
    649 CflLogistics = "CFL_LOGISTICS",
    650 Gemworldwide = "GEMWORLDWIDE",
    651 GlobalExpress = "GLOBAL_EXPRESS",
    652 LogistyxTransgroup = "LOGISTYX_TRANSGROUP",
    653 WestbankCourier = "WESTBANK_COURIER",
    654 ArcoSpedizioni = "ARCO_SPEDIZIONI",
    655 YdhExpress = "YDH_EXPRESS",
    656 Parcelinklogistics = "PARCELINKLOGISTICS",
    657 Cndexpress = "CNDEXPRESS",
    658 NoxNightTimeExpress = "NOX_NIGHT_TIME_EXPRESS",
    659 Aeronet = "AERONET",
    660 Ltianexp = "LTIANEXP",
    661 Integra2Ftp = "INTEGRA2_FTP",
    662 Parcelone = "PARCELONE",
    663 NoxNachtexpress = "NOX_NACHTEXPRESS",
    664 CnChinaPostEms = "CN_CHINA_POST_EMS",
    665 Chukou1 = "CHUKOU1",
    666 GlsSlov = "GLS_SLOV",
    667 OrangeDs = "ORANGE_DS",
    668 JoomLogis = "JOOM_LOGIS",
    669 AusStartrack = "AUS_STARTRACK",
    670 Dhl = "DHL",
    671 GbApc = "GB_APC",
    672 Bondscouriers = "BONDSCOURIERS",
    673 JpnJapanPost = "JPN_JAPAN_POST",
    674 Usps = "USPS",
    675 Winit = "WINIT",
    676 ArgOca = "ARG_OCA",
    677 TwTaiwanPost = "TW_TAIWAN_POST",
    678 DmmNetwork = "DMM_NETWORK",
    679 Tnt = "TNT",
    680 BhPosta = "BH_POSTA",
    681 SwePostnord = "SWE_POSTNORD",
    682 CaCanadaPost = "CA_CANADA_POST",
    683 Wiseloads = "WISELOADS",
    684 AsendiaHk = "ASENDIA_HK",
    685 NldGls = "NLD_GLS",
    686 MexRedpack = "MEX_REDPACK",
    687 JetShip = "JET_SHIP",
    688 DeDhlExpress = "DE_DHL_EXPRESS",
    689 NinjavanThai = "NINJAVAN_THAI",
    690 RabenGroup = "RABEN_GROUP",
    691 EspAsm = "ESP_ASM",
    692 HrvHrvatska = "HRV_HRVATSKA",
    693 GlobalEstes = "GLOBAL_ESTES",
    694 LtuLietuvos = "LTU_LIETUVOS",
    695 BelDhl = "BEL_DHL",
    696 AuAuPost = "AU_AU_POST",
    697 Speedexcourier = "SPEEDEXCOURIER",
    698 FrColis = "FR_COLIS",
    699 Aramex = "ARAMEX",
    700 Dpex = "DPEX",
    701 MysAirpak = "MYS_AIRPAK",
    702 Cuckooexpress = "CUCKOOEXPRESS",
    703 DpdPoland = "DPD_POLAND",
    704 NldPostnl = "NLD_POSTNL",
    705 NimExpress = "NIM_EXPRESS",
    706 Quantium = "QUANTIUM",
    707 Sendle = "SENDLE",
    708 EspRedur = "ESP_REDUR",
    709 Matkahuolto = "MATKAHUOLTO",
    710 Cpacket = "CPACKET",
    711 Posti = "POSTI",
    712 HunterExpress = "HUNTER_EXPRESS",
    713 ChoirExp = "CHOIR_EXP",
    714 LegionExpress = "LEGION_EXPRESS",
    715 AustrianPostExpress = "AUSTRIAN_POST_EXPRESS",
    716 Grupo = "GRUPO",
    717 PostaRo = "POSTA_RO",
    718 InterparcelUk = "INTERPARCEL_UK",
    719 GlobalAbf = "GLOBAL_ABF",
    720 PostenNorge = "POSTEN_NORGE",
    721 XpertDelivery = "XPERT_DELIVERY",
    722 DhlRefr = "DHL_REFR",
    723 DhlHk = "DHL_HK",
    724 SkynetUae = "SKYNET_UAE",
    725 Gojek = "GOJEK",
    726 YodelIntnl = "YODEL_INTNL",
    727 Janco = "JANCO",
    728 Yto = "YTO",
    729 WiseExpress = "WISE_EXPRESS",
    730 JtexpressVn = "JTEXPRESS_VN",
    731 FedexIntlMlserv = "FEDEX_INTL_MLSERV",
    732 Vamox = "VAMOX",
    733 AmsGrp = "AMS_GRP",
    734 DhlJp = "DHL_JP",
    735 Hrparcel = "HRPARCEL",
    736 Geswl = "GESWL",
    737 Bluestar = "BLUESTAR",
    738 CdekTr = "CDEK_TR",
    739 Descartes = "DESCARTES",
    740 DeltecUk = "DELTEC_UK",
    741 DtdcExpress = "DTDC_EXPRESS",
    742 Tourline = "TOURLINE",
    743 BhWorldwide = "BH_WORLDWIDE",
    744 Ocs = "OCS",
    745 YingnuoLogistics = "YINGNUO_LOGISTICS",
    746 Ups = "UPS",
    747 Toll = "TOLL",
    748 PrtSeur = "PRT_SEUR",
    749 DtdcAu = "DTDC_AU",
    750 ThaDynamicLogistics = "THA_DYNAMIC_LOGISTICS",
    751 UbiLogistics = "UBI_LOGISTICS",
    752 FedexCrossborder = "FEDEX_CROSSBORDER",
    753 A1post = "A1POST",
    754 TazmanianFreight = "TAZMANIAN_FREIGHT",
    755 CjIntMy = "CJ_INT_MY",
    756 SaiaFreight = "SAIA_FREIGHT",
    757 SgQxpress = "SG_QXPRESS",
    758 NhansSolutions = "NHANS_SOLUTIONS",
    759 DpdFr = "DPD_FR",
    760 Coordinadora = "COORDINADORA",
    761 Andreani = "ANDREANI",
    762 Doora = "DOORA",
    763 InterparcelNz = "INTERPARCEL_NZ",
    764 PhlJamexpress = "PHL_JAMEXPRESS",
    765 BelBelgiumPost = "BEL_BELGIUM_POST",
    766 UsApc = "US_APC",
    767 IdnPos = "IDN_POS",
    768 FrMondial = "FR_MONDIAL",
    769 DeDhl = "DE_DHL",
    770 HkRpx = "HK_RPX",
    771 DhlPieceid = "DHL_PIECEID",
    772 VnpostEms = "VNPOST_EMS",
    773 Rrdonnelley = "RRDONNELLEY",
    774 DpdDe = "DPD_DE",
    775 DelcartIn = "DELCART_IN",
    776 Imexglobalsolutions = "IMEXGLOBALSOLUTIONS",
    777 Acommerce = "ACOMMERCE",
    778 Eurodis = "EURODIS",
    779 Canpar = "CANPAR",
    780 Gls = "GLS",
    781 IndEcom = "IND_ECOM",
    782 EspEnvialia = "ESP_ENVIALIA",
    783 DhlUk = "DHL_UK",
    784 SmsaExpress = "SMSA_EXPRESS",
    785 TntFr = "TNT_FR",
    786 DexI = "DEX_I",
    787 BudbeeWebhook = "BUDBEE_WEBHOOK",
    788 CopaCourier = "COPA_COURIER",
    789 VnmVietnamPost = "VNM_VIETNAM_POST",
    790 DpdHk = "DPD_HK",
    791 TollNz = "TOLL_NZ",
    792 Echo = "ECHO",
    793 FedexFr = "FEDEX_FR",
    794 Borderexpress = "BORDEREXPRESS",
    795 MailplusJpn = "MAILPLUS_JPN",
    796 TntUkRefr = "TNT_UK_REFR",
    797 Kec = "KEC",
    798 DpdRo = "DPD_RO",
    799 TntJp = "TNT_JP",
    800 ThCj = "TH_CJ",
    801 EcCn = "EC_CN",
    802 FastwayUk = "FASTWAY_UK",
    803 FastwayUs = "FASTWAY_US",
    804 GlsDe = "GLS_DE",
    805 GlsEs = "GLS_ES",
    806 GlsFr = "GLS_FR",
    807 MondialBe = "MONDIAL_BE",
    808 SgtIt = "SGT_IT",
    809 TntCn = "TNT_CN",
    810 TntDe = "TNT_DE",
    811 TntEs = "TNT_ES",
    812 TntPl = "TNT_PL",
    813 Parcelforce = "PARCELFORCE",
    814 SwissPost = "SWISS_POST",
    815 TollIpec = "TOLL_IPEC",
    816 Air21 = "AIR_21",
    817 Airspeed = "AIRSPEED",
    818 Bert = "BERT",
    819 Bluedart = "BLUEDART",
    820 Collectplus = "COLLECTPLUS",
    821 Courierplus = "COURIERPLUS",
    822 CourierPost = "COURIER_POST",
    823 DhlGlobalMail = "DHL_GLOBAL_MAIL",
    824 DpdUk = "DPD_UK",
    825 DeltecDe = "DELTEC_DE",
    826 DeutscheDe = "DEUTSCHE_DE",
    827 Dotzot = "DOTZOT",
    828 EltaGr = "ELTA_GR",
    829 EmsCn = "EMS_CN",
    830 Ecargo = "ECARGO",
    831 Ensenda = "ENSENDA",
    832 FercamIt = "FERCAM_IT",
    833 FastwayZa = "FASTWAY_ZA",
    834 FastwayAu = "FASTWAY_AU",
    835 FirstLogisitcs = "FIRST_LOGISITCS",
    836 Geodis = "GEODIS",
    837 Globegistics = "GLOBEGISTICS",
    838 Greyhound = "GREYHOUND",
    839 JetshipMy = "JETSHIP_MY",
    840 LionParcel = "LION_PARCEL",
    841 Aeroflash = "AEROFLASH",
    842 Ontrac = "ONTRAC",
    843 Sagawa = "SAGAWA",
    844 Siodemka = "SIODEMKA",
    845 Startrack = "STARTRACK",
    846 TntAu = "TNT_AU",
    847 TntIt = "TNT_IT",
    848 Transmission = "TRANSMISSION",
    849 Yamato = "YAMATO",
    850 DhlIt = "DHL_IT",
    851 DhlAt = "DHL_AT",
    852 LogisticsworldwideKr = "LOGISTICSWORLDWIDE_KR",
    853 GlsSpain = "GLS_SPAIN",
    854 AmazonUkApi = "AMAZON_UK_API",
    855 DpdFrReference = "DPD_FR_REFERENCE",
    856 DhlparcelUk = "DHLPARCEL_UK",
    857 Megasave = "MEGASAVE",
    858 Qualitypost = "QUALITYPOST",
    859 IdsLogistics = "IDS_LOGISTICS",
    860 Joyingbox = "JOYINGBOX",
    861 PantherOrderNumber = "PANTHER_ORDER_NUMBER",
    862 WatkinsShepard = "WATKINS_SHEPARD",
    863 Fasttrack = "FASTTRACK",
    864 UpExpress = "UP_EXPRESS",
    865 Elogistica = "ELOGISTICA",
    866 Ecourier = "ECOURIER",
    867 CjPhilippines = "CJ_PHILIPPINES",
    868 Speedex = "SPEEDEX",
    869 Orangeconnex = "ORANGECONNEX",
    870 Tecor = "TECOR",
    871 Saee = "SAEE",
    872 GlsItalyFtp = "GLS_ITALY_FTP",
    873 Delivere = "DELIVERE",
    874 Yycom = "YYCOM",
    875 AdicionalPt = "ADICIONAL_PT",
    876 Dksh = "DKSH",
    877 NipponExpressFtp = "NIPPON_EXPRESS_FTP",
    878 Gols = "GOLS",
    879 Fujexp = "FUJEXP",
    880 Qtrack = "QTRACK",
    881 OmlogisticsApi = "OMLOGISTICS_API",
    882 Gdpharm = "GDPHARM",
    883 MisumiCn = "MISUMI_CN",
    884 AirCanada = "AIR_CANADA",
    885 City56Webhook = "CITY56_WEBHOOK",
    886 SagawaApi = "SAGAWA_API",
    887 Kedaex = "KEDAEX",
    888 PgeonApi = "PGEON_API",
    889 Weworldexpress = "WEWORLDEXPRESS",
    890 JtLogistics = "JT_LOGISTICS",
    891 Trusk = "TRUSK",
    892 Viaxpress = "VIAXPRESS",
    893 DhlSupplychainId = "DHL_SUPPLYCHAIN_ID",
    894 ZuelligpharmaSftp = "ZUELLIGPHARMA_SFTP",
    895 Meest = "MEEST",
    896 TollPriority = "TOLL_PRIORITY",
    897 MothershipApi = "MOTHERSHIP_API",
    898 Capital = "CAPITAL",
    899 EuropaketApi = "EUROPAKET_API",
    900 Hfd = "HFD",
    901 TourlineReference = "TOURLINE_REFERENCE",
    902 GioEcourier = "GIO_ECOURIER",
    903 CnLogistics = "CN_LOGISTICS",
    904 Pandion = "PANDION",
    905 BpostApi = "BPOST_API",
    906 Passportshipping = "PASSPORTSHIPPING",
    907 Pakajo = "PAKAJO",
    908 Dachser = "DACHSER",
    909 YusenSftp = "YUSEN_SFTP",
    910 Shyplite = "SHYPLITE",
    911 Xyy = "XYY",
    912 Mwd = "MWD",
    913 Faxecargo = "FAXECARGO",
    914 Mazet = "MAZET",
    915 FirstLogisticsApi = "FIRST_LOGISTICS_API",
    916 SprintPack = "SPRINT_PACK",
    917 HermesDeFtp = "HERMES_DE_FTP",
    918 Concise = "CONCISE",
    919 KerryExpressTwApi = "KERRY_EXPRESS_TW_API",
    920 Ewe = "EWE",
    921 Fastdespatch = "FASTDESPATCH",
    922 AbcustomSftp = "ABCUSTOM_SFTP",
    923 Chazki = "CHAZKI",
    924 Shippie = "SHIPPIE",
    925 GeodisApi = "GEODIS_API",
    926 NaqelExpress = "NAQEL_EXPRESS",
    927 PapaWebhook = "PAPA_WEBHOOK",
    928 Forwardair = "FORWARDAIR",
    929 DialogoLogisticaApi = "DIALOGO_LOGISTICA_API",
    930 LalamoveApi = "LALAMOVE_API",
    931 Tomydoor = "TOMYDOOR",
    932 KronosWebhook = "KRONOS_WEBHOOK",
    933 Jtcargo = "JTCARGO",
    934 TCat = "T_CAT",
    935 ConciseWebhook = "CONCISE_WEBHOOK",
    936 TeleportWebhook = "TELEPORT_WEBHOOK",
    937 CustomcoApi = "CUSTOMCO_API",
    938 SpxTh = "SPX_TH",
    939 BolloreLogistics = "BOLLORE_LOGISTICS",
    940 ClicklinkSftp = "CLICKLINK_SFTP",
    941 M3logistics = "M3LOGISTICS",
    942 VnpostApi = "VNPOST_API",
    943 AxlehireFtp = "AXLEHIRE_FTP",
    944 Shadowfax = "SHADOWFAX",
    945 MyhermesUkApi = "MYHERMES_UK_API",
    946 Daiichi = "DAIICHI",
    947 MensajerosurbanosApi = "MENSAJEROSURBANOS_API",
    948 Polarspeed = "POLARSPEED",
    949 IdexpressId = "IDEXPRESS_ID",
    950 Payo = "PAYO",
    951 WhistlSftp = "WHISTL_SFTP",
    952 IntexDe = "INTEX_DE",
    953 Trans2u = "TRANS2U",
    954 ProductcaregroupSftp = "PRODUCTCAREGROUP_SFTP",
    955 Bigsmart = "BIGSMART",
    956 ExpeditorsApiRef = "EXPEDITORS_API_REF",
    957 AitworldwideApi = "AITWORLDWIDE_API",
    958 Worldcourier = "WORLDCOURIER",
    959 Quiqup = "QUIQUP",
    960 AgedissSftp = "AGEDISS_SFTP",
    961 AndreaniApi = "ANDREANI_API",
    962 Crlexpress = "CRLEXPRESS",
    963 Smartcat = "SMARTCAT",
    964 Crossflight = "CROSSFLIGHT",
    965 Procarrier = "PROCARRIER",
    966 DhlReferenceApi = "DHL_REFERENCE_API",
    967 SeinoApi = "SEINO_API",
    968 Wspexpress = "WSPEXPRESS",
    969 Kronos = "KRONOS",
    970 TotalExpressApi = "TOTAL_EXPRESS_API",
    971 Parcll = "PARCLL",
    972 Xpedigo = "XPEDIGO",
    973 StarTrackWebhook = "STAR_TRACK_WEBHOOK",
    974 Gpost = "GPOST",
    975 Ucs = "UCS",
    976 Dmfgroup = "DMFGROUP",
    977 CoordinadoraApi = "COORDINADORA_API",
    978 Marken = "MARKEN",
    979 Ntl = "NTL",
    980 Redjepakketje = "REDJEPAKKETJE",
    981 AlliedExpressFtp = "ALLIED_EXPRESS_FTP",
    982 MondialrelayEs = "MONDIALRELAY_ES",
    983 NaekoFtp = "NAEKO_FTP",
    984 Mhi = "MHI",
    985 Shippify = "SHIPPIFY",
    986 MalcaAmitApi = "MALCA_AMIT_API",
    987 JtexpressSgApi = "JTEXPRESS_SG_API",
    988 DachserWeb = "DACHSER_WEB",
    989 Flightlg = "FLIGHTLG",
    990 Cago = "CAGO",
    991 Com1express = "COM1EXPRESS",
    992 TonamiFtp = "TONAMI_FTP",
    993 Packfleet = "PACKFLEET",
    994 PurolatorInternational = "PUROLATOR_INTERNATIONAL",
    995 WineshippingWebhook = "WINESHIPPING_WEBHOOK",
    996 DhlEsSftp = "DHL_ES_SFTP",
    997 PchomeApi = "PCHOME_API",
    998 CeskapostaApi = "CESKAPOSTA_API",
    999 Gorush = "GORUSH",
    1000 Homerunner = "HOMERUNNER",
    1001 AmazonOrder = "AMAZON_ORDER",
    1002 EfwnowApi = "EFWNOW_API",
    1003 CblLogisticaApi = "CBL_LOGISTICA_API",
    1004 Nimbuspost = "NIMBUSPOST",
    1005 LogwinLogistics = "LOGWIN_LOGISTICS",
    1006 NowlogApi = "NOWLOG_API",
    1007 DpdNl = "DPD_NL",
    1008 Godependable = "GODEPENDABLE",
    1009 Esdex = "ESDEX",
    1010 LogisystemsSftp = "LOGISYSTEMS_SFTP",
    1011 Expeditors = "EXPEDITORS",
    1012 SntglobalApi = "SNTGLOBAL_API",
    1013 Shipx = "SHIPX",
    1014 QintlApi = "QINTL_API",
    1015 Packs = "PACKS",
    1016 PostnlInternational = "POSTNL_INTERNATIONAL",
    1017 AmazonEmailPush = "AMAZON_EMAIL_PUSH",
    1018 DhlApi = "DHL_API",
    1019 Spx = "SPX",
    1020 Axlehire = "AXLEHIRE",
    1021 Icscourier = "ICSCOURIER",
    1022 DialogoLogistica = "DIALOGO_LOGISTICA",
    1023 ShunbangExpress = "SHUNBANG_EXPRESS",
    1024 TcsApi = "TCS_API",
    1025 SfExpressCn = "SF_EXPRESS_CN",
    1026 Packeta = "PACKETA",
    1027 SicTeliway = "SIC_TELIWAY",
    1028 MondialrelayFr = "MONDIALRELAY_FR",
    1029 IntimeFtp = "INTIME_FTP",
    1030 JdExpress = "JD_EXPRESS",
    1031 Fastbox = "FASTBOX",
    1032 Patheon = "PATHEON",
    1033 IndiaPost = "INDIA_POST",
    1034 TipsaRef = "TIPSA_REF",
    1035 Ecofreight = "ECOFREIGHT",
    1036 Vox = "VOX",
    1037 DirectfreightAuRef = "DIRECTFREIGHT_AU_REF",
    1038 BesttransportSftp = "BESTTRANSPORT_SFTP",
    1039 AustraliaPostApi = "AUSTRALIA_POST_API",
    1040 FragilepakSftp = "FRAGILEPAK_SFTP",
    1041 Flipxp = "FLIPXP",
    1042 ValueWebhook = "VALUE_WEBHOOK",
    1043 Daeshin = "DAESHIN",
    1044 Sherpa = "SHERPA",
    1045 MwdApi = "MWD_API",
    1046 Smartkargo = "SMARTKARGO",
    1047 DnjExpress = "DNJ_EXPRESS",
    1048 Gopeople = "GOPEOPLE",
    1049 MysendleApi = "MYSENDLE_API",
    1050 AramexApi = "ARAMEX_API",
    1051 Pidge = "PIDGE",
    1052 Thaiparcels = "THAIPARCELS",
    1053 PantherReferenceApi = "PANTHER_REFERENCE_API",
    1054 Postaplus = "POSTAPLUS",
    1055 Buffalo = "BUFFALO",
    1056 UEnvios = "U_ENVIOS",
    1057 EliteCo = "ELITE_CO",
    1058 RocheInternalSftp = "ROCHE_INTERNAL_SFTP",
    1059 DbschenkerIceland = "DBSCHENKER_ICELAND",
    1060 TntFrReference = "TNT_FR_REFERENCE",
    1061 Newgisticsapi = "NEWGISTICSAPI",
    1062 Glovo = "GLOVO",
    1063 GwlogisApi = "GWLOGIS_API",
    1064 SpreetailApi = "SPREETAIL_API",
    1065 Moova = "MOOVA",
    1066 Plycongroup = "PLYCONGROUP",
    1067 UspsWebhook = "USPS_WEBHOOK",
    1068 Reimaginedelivery = "REIMAGINEDELIVERY",
    1069 EdfFtp = "EDF_FTP",
    1070 Dao365 = "DAO365",
    1071 BiocairFtp = "BIOCAIR_FTP",
    1072 RansaWebhook = "RANSA_WEBHOOK",
    1073 Shipxpres = "SHIPXPRES",
    1074 CourantPlusApi = "COURANT_PLUS_API",
    1075 Shipa = "SHIPA",
    1076 Homelogistics = "HOMELOGISTICS",
    1077 Dx = "DX",
    1078 PosteItalianePaccocelere = "POSTE_ITALIANE_PACCOCELERE",
    1079 TollWebhook = "TOLL_WEBHOOK",
    1080 LctbrApi = "LCTBR_API",
    1081 DxFreight = "DX_FREIGHT",
    1082 DhlSftp = "DHL_SFTP",
    1083 Shiprocket = "SHIPROCKET",
    1084 UberWebhook = "UBER_WEBHOOK",
    1085 Statovernight = "STATOVERNIGHT",
    1086 Burd = "BURD",
    1087 Fastship = "FASTSHIP",
    1088 IbventureWebhook = "IBVENTURE_WEBHOOK",
    1089 GatiKweApi = "GATI_KWE_API",
    1090 CryopdpFtp = "CRYOPDP_FTP",
    1091 Hubbed = "HUBBED",
    1092 TipsaApi = "TIPSA_API",
    1093 Araskargo = "ARASKARGO",
    1094 ThijsNl = "THIJS_NL",
    1095 AtshealthcareReference = "ATSHEALTHCARE_REFERENCE",
    1096 N99minutos = "99MINUTOS",
    1097 HellenicPost = "HELLENIC_POST",
    1098 HsmGlobal = "HSM_GLOBAL",
    1099 Mnx = "MNX",
    1100 Nmtransfer = "NMTRANSFER",
    1101 Logysto = "LOGYSTO",
    1102 IndiaPostInt = "INDIA_POST_INT",
    1103 AmazonFbaSwishipIn = "AMAZON_FBA_SWISHIP_IN",
    1104 SrtTransport = "SRT_TRANSPORT",
    1105 Bomi = "BOMI",
    1106 DeliverrSftp = "DELIVERR_SFTP",
    1107 Hsdexpress = "HSDEXPRESS",
    1108 SimpletireWebhook = "SIMPLETIRE_WEBHOOK",
    1109 HunterExpressSftp = "HUNTER_EXPRESS_SFTP",
    1110 UpsApi = "UPS_API",
    1111 WooyoungLogisticsSftp = "WOOYOUNG_LOGISTICS_SFTP",
    1112 PhseApi = "PHSE_API",
    1113 WishEmailPush = "WISH_EMAIL_PUSH",
    1114 Northline = "NORTHLINE",
    1115 Medafrica = "MEDAFRICA",
    1116 DpdAtSftp = "DPD_AT_SFTP",
    1117 Anteraja = "ANTERAJA",
    1118 DhlGlobalForwardingApi = "DHL_GLOBAL_FORWARDING_API",
    1119 LbcexpressApi = "LBCEXPRESS_API",
    1120 Simsglobal = "SIMSGLOBAL",
    1121 Cdldelivers = "CDLDELIVERS",
    1122 Typ = "TYP",
    1123 TestingCourierWebhook = "TESTING_COURIER_WEBHOOK",
    1124 PandagoApi = "PANDAGO_API",
    1125 RoyalMailFtp = "ROYAL_MAIL_FTP",
    1126 Thunderexpress = "THUNDEREXPRESS",
    1127 SecretlabWebhook = "SECRETLAB_WEBHOOK",
    1128 Setel = "SETEL",
    1129 JdWorldwide = "JD_WORLDWIDE",
    1130 DpdRuApi = "DPD_RU_API",
    1131 ArgentsWebhook = "ARGENTS_WEBHOOK",
    1132 Postone = "POSTONE",
    1133 Tusklogistics = "TUSKLOGISTICS",
    1134 RhenusUkApi = "RHENUS_UK_API",
    1135 TaqbinSgApi = "TAQBIN_SG_API",
    1136 InntralogSftp = "INNTRALOG_SFTP",
    1137 Dayross = "DAYROSS",
    1138 CorreosexpressApi = "CORREOSEXPRESS_API",
    1139 InternationalSeurApi = "INTERNATIONAL_SEUR_API",
    1140 YodelApi = "YODEL_API",
    1141 Heroexpress = "HEROEXPRESS",
    1142 DhlSupplychainIn = "DHL_SUPPLYCHAIN_IN",
    1143 UrgentCargus = "URGENT_CARGUS",
    1144 Frontdoorcorp = "FRONTDOORCORP",
    1145 JtexpressPh = "JTEXPRESS_PH",
    1146 ParcelstarsWebhook = "PARCELSTARS_WEBHOOK",
    1147 DpdSkSftp = "DPD_SK_SFTP",
    1148 Movianto = "MOVIANTO",
    1149 OzepartsShipping = "OZEPARTS_SHIPPING",
    1150 Kargomkolay = "KARGOMKOLAY",
    1151 Trunkrs = "TRUNKRS",
    1152 OmnirpsWebhook = "OMNIRPS_WEBHOOK",
    1153 Chilexpress = "CHILEXPRESS",
    1154 TestingCourier = "TESTING_COURIER",
    1155 JneApi = "JNE_API",
    1156 BjshomedeliveryFtp = "BJSHOMEDELIVERY_FTP",
    1157 DexpressWebhook = "DEXPRESS_WEBHOOK",
    1158 UspsApi = "USPS_API",
    1159 Transvirtual = "TRANSVIRTUAL",
    1160 SolisticaApi = "SOLISTICA_API",
    1161 ChienventureWebhook = "CHIENVENTURE_WEBHOOK",
    1162 DpdUkSftp = "DPD_UK_SFTP",
    1163 InpostUk = "INPOST_UK",
    1164 Javit = "JAVIT",
    1165 ZtoDomestic = "ZTO_DOMESTIC",
    1166 DhlGtApi = "DHL_GT_API",
    1167 CevaTracking = "CEVA_TRACKING",
    1168 KomonExpress = "KOMON_EXPRESS",
    1169 EastwestcourierFtp = "EASTWESTCOURIER_FTP",
    1170 Danniao = "DANNIAO",
    1171 Spectran = "SPECTRAN",
    1172 DeliverIt = "DELIVER_IT",
    1173 Relaiscolis = "RELAISCOLIS",
    1174 GlsSpainApi = "GLS_SPAIN_API",
    1175 Postplus = "POSTPLUS",
    1176 Airterra = "AIRTERRA",
    1177 GioEcourierApi = "GIO_ECOURIER_API",
    1178 DpdChSftp = "DPD_CH_SFTP",
    1179 FedexApi = "FEDEX_API",
    1180 Intersmarttrans = "INTERSMARTTRANS",
    1181 HermesUkSftp = "HERMES_UK_SFTP",
    1182 ExelotFtp = "EXELOT_FTP",
    1183 DhlPaApi = "DHL_PA_API",
    1184 VirtransportSftp = "VIRTRANSPORT_SFTP",
    1185 Worldnet = "WORLDNET",
    1186 InstaboxWebhook = "INSTABOX_WEBHOOK",
    1187 Kng = "KNG",
    1188 FlashexpressWebhook = "FLASHEXPRESS_WEBHOOK",
    1189 MagyarPostaApi = "MAGYAR_POSTA_API",
    1190 WeshipApi = "WESHIP_API",
    1191 OhiWebhook = "OHI_WEBHOOK",
    1192 Mudita = "MUDITA",
    1193 BluedartApi = "BLUEDART_API",
    1194 TCatApi = "T_CAT_API",
    1195 Ads = "ADS",
    1196 HermesIt = "HERMES_IT",
    1197 FitzmarkApi = "FITZMARK_API",
    1198 PostiApi = "POSTI_API",
    1199 SmsaExpressWebhook = "SMSA_EXPRESS_WEBHOOK",
    1200 TamergroupWebhook = "TAMERGROUP_WEBHOOK",
    1201 Livrapide = "LIVRAPIDE",
    1202 NipponExpress = "NIPPON_EXPRESS",
    1203 Bettertrucks = "BETTERTRUCKS",
    1204 Fan = "FAN",
    1205 PbUspsflatsFtp = "PB_USPSFLATS_FTP",
    1206 Parcelright = "PARCELRIGHT",
    1207 Ithinklogistics = "ITHINKLOGISTICS",
    1208 KerryExpressThWebhook = "KERRY_EXPRESS_TH_WEBHOOK",
    1209 Ecoutier = "ECOUTIER",
    1210 Showl = "SHOWL",
    1211 BrtItApi = "BRT_IT_API",
    1212 RixonhkApi = "RIXONHK_API",
    1213 DbschenkerApi = "DBSCHENKER_API",
    1214 Ilyanglogis = "ILYANGLOGIS",
    1215 MailBoxEtc = "MAIL_BOX_ETC",
    1216 Weship = "WESHIP",
    1217 DhlGlobalMailApi = "DHL_GLOBAL_MAIL_API",
    1218 Activos24Api = "ACTIVOS24_API",
    1219 Atshealthcare = "ATSHEALTHCARE",
    1220 Luwjistik = "LUWJISTIK",
    1221 GwWorld = "GW_WORLD",
    1222 FairsendenApi = "FAIRSENDEN_API",
    1223 ServipWebhook = "SERVIP_WEBHOOK",
    1224 Swiship = "SWISHIP",
    1225 Tanet = "TANET",
    1226 HotsinCargo = "HOTSIN_CARGO",
    1227 Direx = "DIREX",
    1228 Huantong = "HUANTONG",
    1229 ImileApi = "IMILE_API",
    1230 Auexpress = "AUEXPRESS",
    1231 Nytlogistics = "NYTLOGISTICS",
    1232 DsvReference = "DSV_REFERENCE",
    1233 NovofarmaWebhook = "NOVOFARMA_WEBHOOK",
    1234 AitworldwideSftp = "AITWORLDWIDE_SFTP",
    1235 Shopolive = "SHOPOLIVE",
    1236 FnfZa = "FNF_ZA",
    1237 DhlEcommerceGc = "DHL_ECOMMERCE_GC",
    1238 Fetchr = "FETCHR",
    1239 StarlinksApi = "STARLINKS_API",
    1240 Yyexpress = "YYEXPRESS",
    1241 Servientrega = "SERVIENTREGA",
    1242 Hanjin = "HANJIN",
    1243 SpanishSeurFtp = "SPANISH_SEUR_FTP",
    1244 DxB2bConnum = "DX_B2B_CONNUM",
    1245 HelthjemApi = "HELTHJEM_API",
    1246 Inexpost = "INEXPOST",
    1247 A2bBa = "A2B_BA",
    1248 RhenusGroup = "RHENUS_GROUP",
    1249 SberlogisticsRu = "SBERLOGISTICS_RU",
    1250 MalcaAmit = "MALCA_AMIT",
    1251 Ppl = "PPL",
    1252 OsmWorldwideSftp = "OSM_WORLDWIDE_SFTP",
    1253 Acilogistix = "ACILOGISTIX",
    1254 Optimacourier = "OPTIMACOURIER",
    1255 NovaPoshtaApi = "NOVA_POSHTA_API",
    1256 Loggi = "LOGGI",
    1257 Yifan = "YIFAN",
    1258 Mydynalogic = "MYDYNALOGIC",
    1259 Morninglobal = "MORNINGLOBAL",
    1260 ConciseApi = "CONCISE_API",
    1261 Fxtran = "FXTRAN",
    1262 DeliveryourparcelZa = "DELIVERYOURPARCEL_ZA",
    1263 Uparcel = "UPARCEL",
    1264 MobiBr = "MOBI_BR",
    1265 LoginextWebhook = "LOGINEXT_WEBHOOK",
    1266 Ems = "EMS",
    1267 Speedy = "SPEEDY",
    1268 ZoomRed = "ZOOM_RED",
    1269 Navlungo = "NAVLUNGO",
    1270 Castleparcels = "CASTLEPARCELS",
    1271 Weee = "WEEE",
    1272 Packaly = "PACKALY",
    1273 Yunhuipost = "YUNHUIPOST",
    1274 Youparcel = "YOUPARCEL",
    1275 Leman = "LEMAN",
    1276 Moovin = "MOOVIN",
    1277 UrbIt = "URB_IT",
    1278 Multientregapanama = "MULTIENTREGAPANAMA",
    1279 Jusdasr = "JUSDASR",
    1280 Discountpost = "DISCOUNTPOST",
    1281 RhenusUk = "RHENUS_UK",
    1282 SwishipJp = "SWISHIP_JP",
    1283 GlsUs = "GLS_US",
    1284 Smtl = "SMTL",
    1285 Emega = "EMEGA",
    1286 ExpressoneSv = "EXPRESSONE_SV",
    1287 Hepsijet = "HEPSIJET",
    1288 Welivery = "WELIVERY",
    1289 Bringer = "BRINGER",
    1290 Easyroutes = "EASYROUTES",
    1291 Mrw = "MRW",
    1292 Rpm = "RPM",
    1293 DpdPrt = "DPD_PRT",
    1294 GlsRomania = "GLS_ROMANIA",
    1295 Lmparcel = "LMPARCEL",
    1296 Gtagsm = "GTAGSM",
    1297 Domino = "DOMINO",
    1298 Eshipper = "ESHIPPER",
    1299 Transpak = "TRANSPAK",
    1300 Xindus = "XINDUS",
    1301 Aoyue = "AOYUE",
    1302 Easyparcel = "EASYPARCEL",
    1303 Expressone = "EXPRESSONE",
    1304 SendeoKargo = "SENDEO_KARGO",
    1305 Speedaf = "SPEEDAF",
    1306 Etower = "ETOWER",
    1307 Gcx = "GCX",
    1308 NinjavanVn = "NINJAVAN_VN",
    1309 Allegro = "ALLEGRO",
    1310 Jumppoint = "JUMPPOINT",
    1311 ShipglobalUs = "SHIPGLOBAL_US",
    1312 Kinisi = "KINISI",
    1313 Oakh = "OAKH",
    1314 Awest = "AWEST",
    1315 Barsan = "BARSAN",
    1316 Energologistic = "ENERGOLOGISTIC",
    1317 Madrooex = "MADROOEX",
    1318 Gobolt = "GOBOLT",
    1319 SwissUniversalExpress = "SWISS_UNIVERSAL_EXPRESS",
    1320 Iordirect = "IORDIRECT",
    1321 Xmszm = "XMSZM",
    1322 GlsHun = "GLS_HUN",
    1323 Sendy = "SENDY",
    1324 Braunsexpress = "BRAUNSEXPRESS",
    1325 Grandslamexpress = "GRANDSLAMEXPRESS",
    1326 Xgs = "XGS",
    1327 Otschile = "OTSCHILE",
    1328 PackUp = "PACK_UP",
    1329 Parcelstars = "PARCELSTARS",
    1330 Teamexpressllc = "TEAMEXPRESSLLC",
    1331 Asyadexpress = "ASYADEXPRESS",
    1332 Tdn = "TDN",
    1333 Earlybird = "EARLYBIRD",
    1334 Cacesa = "CACESA",
    1335 Parceljet = "PARCELJET",
    1336 MngKargo = "MNG_KARGO",
    1337 Superpackline = "SUPERPACKLINE",
    1338 Speedx = "SPEEDX",
    1339 Vesyl = "VESYL",
    1340 Skyking = "SKYKING",
    1341 Dirmensajeria = "DIRMENSAJERIA",
    1342 Netlogixgroup = "NETLOGIXGROUP",
    1343 Zyou = "ZYOU",
    1344 Jawar = "JAWAR",
    1345 Agsystems = "AGSYSTEMS",
    1346 Gps = "GPS",
    1347 PttKargo = "PTT_KARGO",
    1348 Maergo = "MAERGO",
    1349 Arihantcourier = "ARIHANTCOURIER",
    1350 Vtfe = "VTFE",
    1351 Yunant = "YUNANT",
    1352 Urbify = "URBIFY",
    1353 PackMan = "PACK_MAN",
    1354 Liefergrun = "LIEFERGRUN",
    1355 Obibox = "OBIBOX",
    1356 Paikeda = "PAIKEDA",
    1357 Scotty = "SCOTTY",
    1358 IntelcomCa = "INTELCOM_CA",
    1359 Swe = "SWE",
    1360 Asendia = "ASENDIA",
    1361 DpdAt = "DPD_AT",
    1362 Relay = "RELAY",
    1363 Ata = "ATA",
    1364 SkyexpressInternational = "SKYEXPRESS_INTERNATIONAL",
    1365 SuratKargo = "SURAT_KARGO",
    1366 Sglink = "SGLINK",
    1367 Fleetopticsinc = "FLEETOPTICSINC",
    1368 Shopline = "SHOPLINE",
    1369 Piggyship = "PIGGYSHIP",
    1370 Logoix = "LOGOIX",
    1371 KolayGelsin = "KOLAY_GELSIN",
    1372 AssociatedCouriers = "ASSOCIATED_COURIERS",
    1373 UpsChecker = "UPS_CHECKER",
    1374 Wineshipping = "WINESHIPPING",
    1375 Spedisci = "SPEDISCI",
    1376 LaoPost = "LAO_POST",
    1377 CnGofly = "CN_GOFLY",
    1378 Ezship = "EZSHIP",
    1379 MaraXpress = "MARA_XPRESS",
    1380 IndJayonexpress = "IND_JAYONEXPRESS",
    1381 NinjavanId = "NINJAVAN_ID",
    1382 Barqexp = "BARQEXP",
    1383 Bdmnet = "BDMNET",
    1384 N3peExpress = "3PE_EXPRESS",
    1385 Cirrotrack = "CIRROTRACK",
    1386 CnExpress = "CN_EXPRESS",
    1387 Coretrails = "CORETRAILS",
    1388 Dashlink = "DASHLINK",
    1389 Ecparcel = "ECPARCEL",
    1390 Etonas = "ETONAS",
    1391 FedexChina = "FEDEX_CHINA",
    1392 Finmile = "FINMILE",
    1393 Floship = "FLOSHIP",
    1394 Fourkites = "FOURKITES",
    1395 Franco = "FRANCO",
    1396 GofoExpress = "GOFO_EXPRESS",
    1397 InpostIt = "INPOST_IT",
    1398 Jadlog = "JADLOG",
    1399 JerseypostAtlas = "JERSEYPOST_ATLAS",
    1400 Jitsu = "JITSU",
    1401 LandLogistics = "LAND_LOGISTICS",
    1402 Medline = "MEDLINE",
    1403 Metroscg = "METROSCG",
    1404 Other = "OTHER",
    1405 P2p = "P2P",
    1406 RhenusItaly = "RHENUS_ITALY",
    1407 Richmom = "RICHMOM",
    1408 Rodonaves = "RODONAVES",
    1409 SeinoSuperExpress = "SEINO_SUPER_EXPRESS",
    1410 Sendparcel = "SENDPARCEL",
    1411 Sfydexpress = "SFYDEXPRESS",
    1412 Shipbob = "SHIPBOB",
    1413 SinoScm = "SINO_SCM",
    1414 Swiftx = "SWIFTX",
    1415 TforceFreight = "TFORCE_FREIGHT",
    1416 Toptrans = "TOPTRANS",
    1417 Uniuni = "UNIUNI",
    1418 Vdtrack = "VDTRACK",
    1419 Veho = "VEHO",
    1420 YanwenExpress = "YANWEN_EXPRESS",
} }
