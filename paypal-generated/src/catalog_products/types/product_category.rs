// Written by `paypal-codegen generate` from specs/catalog_products.yaml. Do not edit.

//! Defines the types of `product_category` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The industry of a product, from PayPal's own list of several hundred values.
///
/// The values of `product_category` of PayPal's Catalog Products API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductCategory {
    /// `AC_REFRIGERATION_REPAIR`
    AcRefrigerationRepair,
    /// `ACADEMIC_SOFTWARE`
    AcademicSoftware,
    /// `ACCESSORIES`
    Accessories,
    /// `ACCOUNTING`
    Accounting,
    /// `ADULT`
    Adult,
    /// `ADVERTISING`
    Advertising,
    /// `AFFILIATED_AUTO_RENTAL`
    AffiliatedAutoRental,
    /// `AGENCIES`
    Agencies,
    /// `AGGREGATORS`
    Aggregators,
    /// `AGRICULTURAL_COOPERATIVE_FOR_MAIL_ORDER`
    AgriculturalCooperativeForMailOrder,
    /// `AIR_CARRIERS_AIRLINES`
    AirCarriersAirlines,
    /// `AIRLINES`
    Airlines,
    /// `AIRPORTS_FLYING_FIELDS`
    AirportsFlyingFields,
    /// `ALCOHOLIC_BEVERAGES`
    AlcoholicBeverages,
    /// `AMUSEMENT_PARKS_CARNIVALS`
    AmusementParksCarnivals,
    /// `ANIMATION`
    Animation,
    /// `ANTIQUES`
    Antiques,
    /// `APPLIANCES`
    Appliances,
    /// `AQUARIAMS_SEAQUARIUMS_DOLPHINARIUMS`
    AquariamsSeaquariumsDolphinariums,
    /// `ARCHITECTURAL_ENGINEERING_AND_SURVEYING_SERVICES`
    ArchitecturalEngineeringAndSurveyingServices,
    /// `ART_AND_CRAFT_SUPPLIES`
    ArtAndCraftSupplies,
    /// `ART_DEALERS_AND_GALLERIES`
    ArtDealersAndGalleries,
    /// `ARTIFACTS_GRAVE_RELATED_AND_NATIVE_AMERICAN_CRAFTS`
    ArtifactsGraveRelatedAndNativeAmericanCrafts,
    /// `ARTS_AND_CRAFTS`
    ArtsAndCrafts,
    /// `ARTS_CRAFTS_AND_COLLECTIBLES`
    ArtsCraftsAndCollectibles,
    /// `AUDIO_BOOKS`
    AudioBooks,
    /// `AUTO_ASSOCIATIONS_CLUBS`
    AutoAssociationsClubs,
    /// `AUTO_DEALER_USED_ONLY`
    AutoDealerUsedOnly,
    /// `AUTO_RENTALS`
    AutoRentals,
    /// `AUTO_SERVICE`
    AutoService,
    /// `AUTOMATED_FUEL_DISPENSERS`
    AutomatedFuelDispensers,
    /// `AUTOMOBILE_ASSOCIATIONS`
    AutomobileAssociations,
    /// `AUTOMOTIVE`
    Automotive,
    /// `AUTOMOTIVE_REPAIR_SHOPS_NON_DEALER`
    AutomotiveRepairShopsNonDealer,
    /// `AUTOMOTIVE_TOP_AND_BODY_SHOPS`
    AutomotiveTopAndBodyShops,
    /// `AVIATION`
    Aviation,
    /// `BABIES_CLOTHING_AND_SUPPLIES`
    BabiesClothingAndSupplies,
    /// `BABY`
    Baby,
    /// `BANDS_ORCHESTRAS_ENTERTAINERS`
    BandsOrchestrasEntertainers,
    /// `BARBIES`
    Barbies,
    /// `BATH_AND_BODY`
    BathAndBody,
    /// `BATTERIES`
    Batteries,
    /// `BEAN_BABIES`
    BeanBabies,
    /// `BEAUTY`
    Beauty,
    /// `BEAUTY_AND_FRAGRANCES`
    BeautyAndFragrances,
    /// `BED_AND_BATH`
    BedAndBath,
    /// `BICYCLE_SHOPS_SALES_AND_SERVICE`
    BicycleShopsSalesAndService,
    /// `BICYCLES_AND_ACCESSORIES`
    BicyclesAndAccessories,
    /// `BILLIARD_POOL_ESTABLISHMENTS`
    BilliardPoolEstablishments,
    /// `BOAT_DEALERS`
    BoatDealers,
    /// `BOAT_RENTALS_AND_LEASING`
    BoatRentalsAndLeasing,
    /// `BOATING_SAILING_AND_ACCESSORIES`
    BoatingSailingAndAccessories,
    /// `BOOKS`
    Books,
    /// `BOOKS_AND_MAGAZINES`
    BooksAndMagazines,
    /// `BOOKS_MANUSCRIPTS`
    BooksManuscripts,
    /// `BOOKS_PERIODICALS_AND_NEWSPAPERS`
    BooksPeriodicalsAndNewspapers,
    /// `BOWLING_ALLEYS`
    BowlingAlleys,
    /// `BULLETIN_BOARD`
    BulletinBoard,
    /// `BUS_LINE`
    BusLine,
    /// `BUS_LINES_CHARTERS_TOUR_BUSES`
    BusLinesChartersTourBuses,
    /// `BUSINESS`
    Business,
    /// `BUSINESS_AND_SECRETARIAL_SCHOOLS`
    BusinessAndSecretarialSchools,
    /// `BUYING_AND_SHOPPING_SERVICES_AND_CLUBS`
    BuyingAndShoppingServicesAndClubs,
    /// `CABLE_SATELLITE_AND_OTHER_PAY_TELEVISION_AND_RADIO_SERVICES`
    CableSatelliteAndOtherPayTelevisionAndRadioServices,
    /// `CABLE_SATELLITE_AND_OTHER_PAY_TV_AND_RADIO`
    CableSatelliteAndOtherPayTvAndRadio,
    /// `CAMERA_AND_PHOTOGRAPHIC_SUPPLIES`
    CameraAndPhotographicSupplies,
    /// `CAMERAS`
    Cameras,
    /// `CAMERAS_AND_PHOTOGRAPHY`
    CamerasAndPhotography,
    /// `CAMPER_RECREATIONAL_AND_UTILITY_TRAILER_DEALERS`
    CamperRecreationalAndUtilityTrailerDealers,
    /// `CAMPING_AND_OUTDOORS`
    CampingAndOutdoors,
    /// `CAMPING_AND_SURVIVAL`
    CampingAndSurvival,
    /// `CAR_AND_TRUCK_DEALERS`
    CarAndTruckDealers,
    /// `CAR_AND_TRUCK_DEALERS_USED_ONLY`
    CarAndTruckDealersUsedOnly,
    /// `CAR_AUDIO_AND_ELECTRONICS`
    CarAudioAndElectronics,
    /// `CAR_RENTAL_AGENCY`
    CarRentalAgency,
    /// `CATALOG_MERCHANT`
    CatalogMerchant,
    /// `CATALOG_RETAIL_MERCHANT`
    CatalogRetailMerchant,
    /// `CATERING_SERVICES`
    CateringServices,
    /// `CHARITY`
    Charity,
    /// `CHECK_CASHIER`
    CheckCashier,
    /// `CHILD_CARE_SERVICES`
    ChildCareServices,
    /// `CHILDREN_BOOKS`
    ChildrenBooks,
    /// `CHIROPODISTS_PODIATRISTS`
    ChiropodistsPodiatrists,
    /// `CHIROPRACTORS`
    Chiropractors,
    /// `CIGAR_STORES_AND_STANDS`
    CigarStoresAndStands,
    /// `CIVIC_SOCIAL_FRATERNAL_ASSOCIATIONS`
    CivicSocialFraternalAssociations,
    /// `CIVIL_SOCIAL_FRAT_ASSOCIATIONS`
    CivilSocialFratAssociations,
    /// `CLOTHING`
    Clothing,
    /// `CLOTHING_ACCESSORIES_AND_SHOES`
    ClothingAccessoriesAndShoes,
    /// `CLOTHING_RENTAL`
    ClothingRental,
    /// `COFFEE_AND_TEA`
    CoffeeAndTea,
    /// `COIN_OPERATED_BANKS_AND_CASINOS`
    CoinOperatedBanksAndCasinos,
    /// `COLLECTIBLES`
    Collectibles,
    /// `COLLECTION_AGENCY`
    CollectionAgency,
    /// `COLLEGES_AND_UNIVERSITIES`
    CollegesAndUniversities,
    /// `COMMERCIAL_EQUIPMENT`
    CommercialEquipment,
    /// `COMMERCIAL_FOOTWEAR`
    CommercialFootwear,
    /// `COMMERCIAL_PHOTOGRAPHY`
    CommercialPhotography,
    /// `COMMERCIAL_PHOTOGRAPHY_ART_AND_GRAPHICS`
    CommercialPhotographyArtAndGraphics,
    /// `COMMERCIAL_SPORTS_PROFESSIONA`
    CommercialSportsProfessiona,
    /// `COMMODITIES_AND_FUTURES_EXCHANGE`
    CommoditiesAndFuturesExchange,
    /// `COMPUTER_AND_DATA_PROCESSING_SERVICES`
    ComputerAndDataProcessingServices,
    /// `COMPUTER_HARDWARE_AND_SOFTWARE`
    ComputerHardwareAndSoftware,
    /// `COMPUTER_MAINTENANCE_REPAIR_AND_SERVICES_NOT_ELSEWHERE_CLAS`
    ComputerMaintenanceRepairAndServicesNotElsewhereClas,
    /// `CONSTRUCTION`
    Construction,
    /// `CONSTRUCTION_MATERIALS_NOT_ELSEWHERE_CLASSIFIED`
    ConstructionMaterialsNotElsewhereClassified,
    /// `CONSULTING_SERVICES`
    ConsultingServices,
    /// `CONSUMER_CREDIT_REPORTING_AGENCIES`
    ConsumerCreditReportingAgencies,
    /// `CONVALESCENT_HOMES`
    ConvalescentHomes,
    /// `COSMETIC_STORES`
    CosmeticStores,
    /// `COUNSELING_SERVICES_DEBT_MARRIAGE_PERSONAL`
    CounselingServicesDebtMarriagePersonal,
    /// `COUNTERFEIT_CURRENCY_AND_STAMPS`
    CounterfeitCurrencyAndStamps,
    /// `COUNTERFEIT_ITEMS`
    CounterfeitItems,
    /// `COUNTRY_CLUBS`
    CountryClubs,
    /// `COURIER_SERVICES`
    CourierServices,
    /// `COURIER_SERVICES_AIR_AND_GROUND_AND_FREIGHT_FORWARDERS`
    CourierServicesAirAndGroundAndFreightForwarders,
    /// `COURT_COSTS_ALIMNY_CHILD_SUPT`
    CourtCostsAlimnyChildSupt,
    /// `COURT_COSTS_INCLUDING_ALIMONY_AND_CHILD_SUPPORT_COURTS_OF_LAW`
    CourtCostsIncludingAlimonyAndChildSupportCourtsOfLaw,
    /// `CREDIT_CARDS`
    CreditCards,
    /// `CREDIT_UNION`
    CreditUnion,
    /// `CULTURE_AND_RELIGION`
    CultureAndReligion,
    /// `DAIRY_PRODUCTS_STORES`
    DairyProductsStores,
    /// `DANCE_HALLS_STUDIOS_AND_SCHOOLS`
    DanceHallsStudiosAndSchools,
    /// `DECORATIVE`
    Decorative,
    /// `DENTAL`
    Dental,
    /// `DENTISTS_AND_ORTHODONTISTS`
    DentistsAndOrthodontists,
    /// `DEPARTMENT_STORES`
    DepartmentStores,
    /// `DESKTOP_PCS`
    DesktopPcs,
    /// `DEVICES`
    Devices,
    /// `DIECAST_TOYS_VEHICLES`
    DiecastToysVehicles,
    /// `DIGITAL_GAMES`
    DigitalGames,
    /// `DIGITAL_MEDIA_BOOKS_MOVIES_MUSIC`
    DigitalMediaBooksMoviesMusic,
    /// `DIRECT_MARKETING`
    DirectMarketing,
    /// `DIRECT_MARKETING_CATALOG_MERCHANT`
    DirectMarketingCatalogMerchant,
    /// `DIRECT_MARKETING_INBOUND_TELE`
    DirectMarketingInboundTele,
    /// `DIRECT_MARKETING_OUTBOUND_TELE`
    DirectMarketingOutboundTele,
    /// `DIRECT_MARKETING_SUBSCRIPTION`
    DirectMarketingSubscription,
    /// `DISCOUNT_STORES`
    DiscountStores,
    /// `DOOR_TO_DOOR_SALES`
    DoorToDoorSales,
    /// `DRAPERY_WINDOW_COVERING_AND_UPHOLSTERY`
    DraperyWindowCoveringAndUpholstery,
    /// `DRINKING_PLACES`
    DrinkingPlaces,
    /// `DRUGSTORE`
    Drugstore,
    /// `DURABLE_GOODS`
    DurableGoods,
    /// `ECOMMERCE_DEVELOPMENT`
    EcommerceDevelopment,
    /// `ECOMMERCE_SERVICES`
    EcommerceServices,
    /// `EDUCATIONAL_AND_TEXTBOOKS`
    EducationalAndTextbooks,
    /// `ELECTRIC_RAZOR_STORES`
    ElectricRazorStores,
    /// `ELECTRICAL_AND_SMALL_APPLIANCE_REPAIR`
    ElectricalAndSmallApplianceRepair,
    /// `ELECTRICAL_CONTRACTORS`
    ElectricalContractors,
    /// `ELECTRICAL_PARTS_AND_EQUIPMENT`
    ElectricalPartsAndEquipment,
    /// `ELECTRONIC_CASH`
    ElectronicCash,
    /// `ELEMENTARY_AND_SECONDARY_SCHOOLS`
    ElementaryAndSecondarySchools,
    /// `EMPLOYMENT`
    Employment,
    /// `ENTERTAINERS`
    Entertainers,
    /// `ENTERTAINMENT_AND_MEDIA`
    EntertainmentAndMedia,
    /// `EQUIP_TOOL_FURNITURE_AND_APPLIANCE_RENTAL_AND_LEASING`
    EquipToolFurnitureAndApplianceRentalAndLeasing,
    /// `ESCROW`
    Escrow,
    /// `EVENT_AND_WEDDING_PLANNING`
    EventAndWeddingPlanning,
    /// `EXERCISE_AND_FITNESS`
    ExerciseAndFitness,
    /// `EXERCISE_EQUIPMENT`
    ExerciseEquipment,
    /// `EXTERMINATING_AND_DISINFECTING_SERVICES`
    ExterminatingAndDisinfectingServices,
    /// `FABRICS_AND_SEWING`
    FabricsAndSewing,
    /// `FAMILY_CLOTHING_STORES`
    FamilyClothingStores,
    /// `FASHION_JEWELRY`
    FashionJewelry,
    /// `FAST_FOOD_RESTAURANTS`
    FastFoodRestaurants,
    /// `FICTION_AND_NONFICTION`
    FictionAndNonfiction,
    /// `FINANCE_COMPANY`
    FinanceCompany,
    /// `FINANCIAL_AND_INVESTMENT_ADVICE`
    FinancialAndInvestmentAdvice,
    /// `FINANCIAL_INSTITUTIONS_MERCHANDISE_AND_SERVICES`
    FinancialInstitutionsMerchandiseAndServices,
    /// `FIREARM_ACCESSORIES`
    FirearmAccessories,
    /// `FIREARMS_WEAPONS_AND_KNIVES`
    FirearmsWeaponsAndKnives,
    /// `FIREPLACE_AND_FIREPLACE_SCREENS`
    FireplaceAndFireplaceScreens,
    /// `FIREWORKS`
    Fireworks,
    /// `FISHING`
    Fishing,
    /// `FLORISTS`
    Florists,
    /// `FLOWERS`
    Flowers,
    /// `FOOD_DRINK_AND_NUTRITION`
    FoodDrinkAndNutrition,
    /// `FOOD_PRODUCTS`
    FoodProducts,
    /// `FOOD_RETAIL_AND_SERVICE`
    FoodRetailAndService,
    /// `FRAGRANCES_AND_PERFUMES`
    FragrancesAndPerfumes,
    /// `FREEZER_AND_LOCKER_MEAT_PROVISIONERS`
    FreezerAndLockerMeatProvisioners,
    /// `FUEL_DEALERS_FUEL_OIL_WOOD_AND_COAL`
    FuelDealersFuelOilWoodAndCoal,
    /// `FUEL_DEALERS_NON_AUTOMOTIVE`
    FuelDealersNonAutomotive,
    /// `FUNERAL_SERVICES_AND_CREMATORIES`
    FuneralServicesAndCrematories,
    /// `FURNISHING_AND_DECORATING`
    FurnishingAndDecorating,
    /// `FURNITURE`
    Furniture,
    /// `FURRIERS_AND_FUR_SHOPS`
    FurriersAndFurShops,
    /// `GADGETS_AND_OTHER_ELECTRONICS`
    GadgetsAndOtherElectronics,
    /// `GAMBLING`
    Gambling,
    /// `GAME_SOFTWARE`
    GameSoftware,
    /// `GAMES`
    Games,
    /// `GARDEN_SUPPLIES`
    GardenSupplies,
    /// `GENERAL`
    General,
    /// `GENERAL_CONTRACTORS`
    GeneralContractors,
    /// `GENERAL_GOVERNMENT`
    GeneralGovernment,
    /// `GENERAL_SOFTWARE`
    GeneralSoftware,
    /// `GENERAL_TELECOM`
    GeneralTelecom,
    /// `GIFTS_AND_FLOWERS`
    GiftsAndFlowers,
    /// `GLASS_PAINT_AND_WALLPAPER_STORES`
    GlassPaintAndWallpaperStores,
    /// `GLASSWARE_CRYSTAL_STORES`
    GlasswareCrystalStores,
    /// `GOVERNMENT`
    Government,
    /// `GOVERNMENT_IDS_AND_LICENSES`
    GovernmentIdsAndLicenses,
    /// `GOVERNMENT_LICENSED_ON_LINE_CASINOS_ON_LINE_GAMBLING`
    GovernmentLicensedOnLineCasinosOnLineGambling,
    /// `GOVERNMENT_OWNED_LOTTERIES`
    GovernmentOwnedLotteries,
    /// `GOVERNMENT_SERVICES`
    GovernmentServices,
    /// `GRAPHIC_AND_COMMERCIAL_DESIGN`
    GraphicAndCommercialDesign,
    /// `GREETING_CARDS`
    GreetingCards,
    /// `GROCERY_STORES_AND_SUPERMARKETS`
    GroceryStoresAndSupermarkets,
    /// `HARDWARE_AND_TOOLS`
    HardwareAndTools,
    /// `HARDWARE_EQUIPMENT_AND_SUPPLIES`
    HardwareEquipmentAndSupplies,
    /// `HAZARDOUS_RESTRICTED_AND_PERISHABLE_ITEMS`
    HazardousRestrictedAndPerishableItems,
    /// `HEALTH_AND_BEAUTY_SPAS`
    HealthAndBeautySpas,
    /// `HEALTH_AND_NUTRITION`
    HealthAndNutrition,
    /// `HEALTH_AND_PERSONAL_CARE`
    HealthAndPersonalCare,
    /// `HEARING_AIDS_SALES_AND_SUPPLIES`
    HearingAidsSalesAndSupplies,
    /// `HEATING_PLUMBING_AC`
    HeatingPlumbingAc,
    /// `HIGH_RISK_MERCHANT`
    HighRiskMerchant,
    /// `HIRING_SERVICES`
    HiringServices,
    /// `HOBBIES_TOYS_AND_GAMES`
    HobbiesToysAndGames,
    /// `HOME_AND_GARDEN`
    HomeAndGarden,
    /// `HOME_AUDIO`
    HomeAudio,
    /// `HOME_DECOR`
    HomeDecor,
    /// `HOME_ELECTRONICS`
    HomeElectronics,
    /// `HOSPITALS`
    Hospitals,
    /// `HOTELS_MOTELS_INNS_RESORTS`
    HotelsMotelsInnsResorts,
    /// `HOUSEWARES`
    Housewares,
    /// `HUMAN_PARTS_AND_REMAINS`
    HumanPartsAndRemains,
    /// `HUMOROUS_GIFTS_AND_NOVELTIES`
    HumorousGiftsAndNovelties,
    /// `HUNTING`
    Hunting,
    /// `IDS_LICENSES_AND_PASSPORTS`
    IdsLicensesAndPassports,
    /// `ILLEGAL_DRUGS_AND_PARAPHERNALIA`
    IllegalDrugsAndParaphernalia,
    /// `INDUSTRIAL`
    Industrial,
    /// `INDUSTRIAL_AND_MANUFACTURING_SUPPLIES`
    IndustrialAndManufacturingSupplies,
    /// `INSURANCE_AUTO_AND_HOME`
    InsuranceAutoAndHome,
    /// `INSURANCE_DIRECT`
    InsuranceDirect,
    /// `INSURANCE_LIFE_AND_ANNUITY`
    InsuranceLifeAndAnnuity,
    /// `INSURANCE_SALES_UNDERWRITING`
    InsuranceSalesUnderwriting,
    /// `INSURANCE_UNDERWRITING_PREMIUMS`
    InsuranceUnderwritingPremiums,
    /// `INTERNET_AND_NETWORK_SERVICES`
    InternetAndNetworkServices,
    /// `INTRA_COMPANY_PURCHASES`
    IntraCompanyPurchases,
    /// `LABORATORIES_DENTAL_MEDICAL`
    LaboratoriesDentalMedical,
    /// `LANDSCAPING`
    Landscaping,
    /// `LANDSCAPING_AND_HORTICULTURAL_SERVICES`
    LandscapingAndHorticulturalServices,
    /// `LAUNDRY_CLEANING_SERVICES`
    LaundryCleaningServices,
    /// `LEGAL`
    Legal,
    /// `LEGAL_SERVICES_AND_ATTORNEYS`
    LegalServicesAndAttorneys,
    /// `LOCAL_DELIVERY_SERVICE`
    LocalDeliveryService,
    /// `LOCKSMITH`
    Locksmith,
    /// `LODGING_AND_ACCOMMODATIONS`
    LodgingAndAccommodations,
    /// `LOTTERY_AND_CONTESTS`
    LotteryAndContests,
    /// `LUGGAGE_AND_LEATHER_GOODS`
    LuggageAndLeatherGoods,
    /// `LUMBER_AND_BUILDING_MATERIALS`
    LumberAndBuildingMaterials,
    /// `MAGAZINES`
    Magazines,
    /// `MAINTENANCE_AND_REPAIR_SERVICES`
    MaintenanceAndRepairServices,
    /// `MAKEUP_AND_COSMETICS`
    MakeupAndCosmetics,
    /// `MANUAL_CASH_DISBURSEMENTS`
    ManualCashDisbursements,
    /// `MASSAGE_PARLORS`
    MassageParlors,
    /// `MEDICAL`
    Medical,
    /// `MEDICAL_AND_PHARMACEUTICAL`
    MedicalAndPharmaceutical,
    /// `MEDICAL_CARE`
    MedicalCare,
    /// `MEDICAL_EQUIPMENT_AND_SUPPLIES`
    MedicalEquipmentAndSupplies,
    /// `MEDICAL_SERVICES`
    MedicalServices,
    /// `MEETING_PLANNERS`
    MeetingPlanners,
    /// `MEMBERSHIP_CLUBS_AND_ORGANIZATIONS`
    MembershipClubsAndOrganizations,
    /// `MEMBERSHIP_COUNTRY_CLUBS_GOLF`
    MembershipCountryClubsGolf,
    /// `MEMORABILIA`
    Memorabilia,
    /// `MEN_AND_BOY_CLOTHING_AND_ACCESSORY_STORES`
    MenAndBoyClothingAndAccessoryStores,
    /// `MEN_CLOTHING`
    MenClothing,
    /// `MERCHANDISE`
    Merchandise,
    /// `METAPHYSICAL`
    Metaphysical,
    /// `MILITARIA`
    Militaria,
    /// `MILITARY_AND_CIVIL_SERVICE_UNIFORMS`
    MilitaryAndCivilServiceUniforms,
    /// `MISC._AUTOMOTIVE_AIRCRAFT_AND_FARM_EQUIPMENT_DEALERS`
    MiscAutomotiveAircraftAndFarmEquipmentDealers,
    /// `MISC._GENERAL_MERCHANDISE`
    MiscGeneralMerchandise,
    /// `MISCELLANEOUS_GENERAL_SERVICES`
    MiscellaneousGeneralServices,
    /// `MISCELLANEOUS_REPAIR_SHOPS_AND_RELATED_SERVICES`
    MiscellaneousRepairShopsAndRelatedServices,
    /// `MODEL_KITS`
    ModelKits,
    /// `MONEY_TRANSFER_MEMBER_FINANCIAL_INSTITUTION`
    MoneyTransferMemberFinancialInstitution,
    /// `MONEY_TRANSFER_MERCHANT`
    MoneyTransferMerchant,
    /// `MOTION_PICTURE_THEATERS`
    MotionPictureTheaters,
    /// `MOTOR_FREIGHT_CARRIERS_AND_TRUCKING`
    MotorFreightCarriersAndTrucking,
    /// `MOTOR_HOME_AND_RECREATIONAL_VEHICLE_RENTAL`
    MotorHomeAndRecreationalVehicleRental,
    /// `MOTOR_HOMES_DEALERS`
    MotorHomesDealers,
    /// `MOTOR_VEHICLE_SUPPLIES_AND_NEW_PARTS`
    MotorVehicleSuppliesAndNewParts,
    /// `MOTORCYCLE_DEALERS`
    MotorcycleDealers,
    /// `MOTORCYCLES`
    Motorcycles,
    /// `MOVIE`
    Movie,
    /// `MOVIE_TICKETS`
    MovieTickets,
    /// `MOVING_AND_STORAGE`
    MovingAndStorage,
    /// `MULTI_LEVEL_MARKETING`
    MultiLevelMarketing,
    /// `MUSIC_CDS_CASSETTES_AND_ALBUMS`
    MusicCdsCassettesAndAlbums,
    /// `MUSIC_STORE_INSTRUMENTS_AND_SHEET_MUSIC`
    MusicStoreInstrumentsAndSheetMusic,
    /// `NETWORKING`
    Networking,
    /// `NEW_AGE`
    NewAge,
    /// `NEW_PARTS_AND_SUPPLIES_MOTOR_VEHICLE`
    NewPartsAndSuppliesMotorVehicle,
    /// `NEWS_DEALERS_AND_NEWSTANDS`
    NewsDealersAndNewstands,
    /// `NON_DURABLE_GOODS`
    NonDurableGoods,
    /// `NON_FICTION`
    NonFiction,
    /// `NON_PROFIT_POLITICAL_AND_RELIGION`
    NonProfitPoliticalAndReligion,
    /// `NONPROFIT`
    Nonprofit,
    /// `NOVELTIES`
    Novelties,
    /// `OEM_SOFTWARE`
    OemSoftware,
    /// `OFFICE_SUPPLIES_AND_EQUIPMENT`
    OfficeSuppliesAndEquipment,
    /// `ONLINE_DATING`
    OnlineDating,
    /// `ONLINE_GAMING`
    OnlineGaming,
    /// `ONLINE_GAMING_CURRENCY`
    OnlineGamingCurrency,
    /// `ONLINE_SERVICES`
    OnlineServices,
    /// `OOUTBOUND_TELEMARKETING_MERCH`
    OoutboundTelemarketingMerch,
    /// `OPHTHALMOLOGISTS_OPTOMETRIST`
    OphthalmologistsOptometrist,
    /// `OPTICIANS_AND_DISPENSING`
    OpticiansAndDispensing,
    /// `ORTHOPEDIC_GOODS_PROSTHETICS`
    OrthopedicGoodsProsthetics,
    /// `OSTEOPATHS`
    Osteopaths,
    /// `OTHER`
    Other,
    /// `PACKAGE_TOUR_OPERATORS`
    PackageTourOperators,
    /// `PAINTBALL`
    Paintball,
    /// `PAINTS_VARNISHES_AND_SUPPLIES`
    PaintsVarnishesAndSupplies,
    /// `PARKING_LOTS_AND_GARAGES`
    ParkingLotsAndGarages,
    /// `PARTS_AND_ACCESSORIES`
    PartsAndAccessories,
    /// `PAWN_SHOPS`
    PawnShops,
    /// `PAYCHECK_LENDER_OR_CASH_ADVANCE`
    PaycheckLenderOrCashAdvance,
    /// `PERIPHERALS`
    Peripherals,
    /// `PERSONALIZED_GIFTS`
    PersonalizedGifts,
    /// `PET_SHOPS_PET_FOOD_AND_SUPPLIES`
    PetShopsPetFoodAndSupplies,
    /// `PETROLEUM_AND_PETROLEUM_PRODUCTS`
    PetroleumAndPetroleumProducts,
    /// `PETS_AND_ANIMALS`
    PetsAndAnimals,
    /// `PHOTOFINISHING_LABORATORIES_PHOTO_DEVELOPING`
    PhotofinishingLaboratoriesPhotoDeveloping,
    /// `PHOTOGRAPHIC_STUDIOS_PORTRAITS`
    PhotographicStudiosPortraits,
    /// `PHOTOGRAPHY`
    Photography,
    /// `PHYSICAL_GOOD`
    PhysicalGood,
    /// `PICTURE_VIDEO_PRODUCTION`
    PictureVideoProduction,
    /// `PIECE_GOODS_NOTIONS_AND_OTHER_DRY_GOODS`
    PieceGoodsNotionsAndOtherDryGoods,
    /// `PLANTS_AND_SEEDS`
    PlantsAndSeeds,
    /// `PLUMBING_AND_HEATING_EQUIPMENTS_AND_SUPPLIES`
    PlumbingAndHeatingEquipmentsAndSupplies,
    /// `POLICE_RELATED_ITEMS`
    PoliceRelatedItems,
    /// `POLITICAL_ORGANIZATIONS`
    PoliticalOrganizations,
    /// `POSTAL_SERVICES_GOVERNMENT_ONLY`
    PostalServicesGovernmentOnly,
    /// `POSTERS`
    Posters,
    /// `PREPAID_AND_STORED_VALUE_CARDS`
    PrepaidAndStoredValueCards,
    /// `PRESCRIPTION_DRUGS`
    PrescriptionDrugs,
    /// `PROMOTIONAL_ITEMS`
    PromotionalItems,
    /// `PUBLIC_WAREHOUSING_AND_STORAGE`
    PublicWarehousingAndStorage,
    /// `PUBLISHING_AND_PRINTING`
    PublishingAndPrinting,
    /// `PUBLISHING_SERVICES`
    PublishingServices,
    /// `RADAR_DECTORS`
    RadarDectors,
    /// `RADIO_TELEVISION_AND_STEREO_REPAIR`
    RadioTelevisionAndStereoRepair,
    /// `REAL_ESTATE`
    RealEstate,
    /// `REAL_ESTATE_AGENT`
    RealEstateAgent,
    /// `REAL_ESTATE_AGENTS_AND_MANAGERS_RENTALS`
    RealEstateAgentsAndManagersRentals,
    /// `RELIGION_AND_SPIRITUALITY_FOR_PROFIT`
    ReligionAndSpiritualityForProfit,
    /// `RELIGIOUS`
    Religious,
    /// `RELIGIOUS_ORGANIZATIONS`
    ReligiousOrganizations,
    /// `REMITTANCE`
    Remittance,
    /// `RENTAL_PROPERTY_MANAGEMENT`
    RentalPropertyManagement,
    /// `RESIDENTIAL`
    Residential,
    /// `RETAIL`
    Retail,
    /// `RETAIL_FINE_JEWELRY_AND_WATCHES`
    RetailFineJewelryAndWatches,
    /// `REUPHOLSTERY_AND_FURNITURE_REPAIR`
    ReupholsteryAndFurnitureRepair,
    /// `RINGS`
    Rings,
    /// `ROOFING_SIDING_SHEET_METAL`
    RoofingSidingSheetMetal,
    /// `RUGS_AND_CARPETS`
    RugsAndCarpets,
    /// `SCHOOLS_AND_COLLEGES`
    SchoolsAndColleges,
    /// `SCIENCE_FICTION`
    ScienceFiction,
    /// `SCRAPBOOKING`
    Scrapbooking,
    /// `SCULPTURES`
    Sculptures,
    /// `SECURITIES_BROKERS_AND_DEALERS`
    SecuritiesBrokersAndDealers,
    /// `SECURITY_AND_SURVEILLANCE`
    SecurityAndSurveillance,
    /// `SECURITY_AND_SURVEILLANCE_EQUIPMENT`
    SecurityAndSurveillanceEquipment,
    /// `SECURITY_BROKERS_AND_DEALERS`
    SecurityBrokersAndDealers,
    /// `SEMINARS`
    Seminars,
    /// `SERVICE_STATIONS`
    ServiceStations,
    /// `SERVICES`
    Services,
    /// `SEWING_NEEDLEWORK_FABRIC_AND_PIECE_GOODS_STORES`
    SewingNeedleworkFabricAndPieceGoodsStores,
    /// `SHIPPING_AND_PACKING`
    ShippingAndPacking,
    /// `SHOE_REPAIR_HAT_CLEANING`
    ShoeRepairHatCleaning,
    /// `SHOE_STORES`
    ShoeStores,
    /// `SHOES`
    Shoes,
    /// `SNOWMOBILE_DEALERS`
    SnowmobileDealers,
    /// `SOFTWARE`
    Software,
    /// `SPECIALTY_AND_MISC._FOOD_STORES`
    SpecialtyAndMiscFoodStores,
    /// `SPECIALTY_CLEANING_POLISHING_AND_SANITATION_PREPARATIONS`
    SpecialtyCleaningPolishingAndSanitationPreparations,
    /// `SPECIALTY_OR_RARE_PETS`
    SpecialtyOrRarePets,
    /// `SPORT_GAMES_AND_TOYS`
    SportGamesAndToys,
    /// `SPORTING_AND_RECREATIONAL_CAMPS`
    SportingAndRecreationalCamps,
    /// `SPORTING_GOODS`
    SportingGoods,
    /// `SPORTS_AND_OUTDOORS`
    SportsAndOutdoors,
    /// `SPORTS_AND_RECREATION`
    SportsAndRecreation,
    /// `STAMP_AND_COIN`
    StampAndCoin,
    /// `STATIONARY_PRINTING_AND_WRITING_PAPER`
    StationaryPrintingAndWritingPaper,
    /// `STENOGRAPHIC_AND_SECRETARIAL_SUPPORT_SERVICES`
    StenographicAndSecretarialSupportServices,
    /// `STOCKS_BONDS_SECURITIES_AND_RELATED_CERTIFICATES`
    StocksBondsSecuritiesAndRelatedCertificates,
    /// `STORED_VALUE_CARDS`
    StoredValueCards,
    /// `SUPPLIES`
    Supplies,
    /// `SUPPLIES_AND_TOYS`
    SuppliesAndToys,
    /// `SURVEILLANCE_EQUIPMENT`
    SurveillanceEquipment,
    /// `SWIMMING_POOLS_AND_SPAS`
    SwimmingPoolsAndSpas,
    /// `SWIMMING_POOLS_SALES_SUPPLIES_SERVICES`
    SwimmingPoolsSalesSuppliesServices,
    /// `TAILORS_AND_ALTERATIONS`
    TailorsAndAlterations,
    /// `TAX_PAYMENTS`
    TaxPayments,
    /// `TAX_PAYMENTS_GOVERNMENT_AGENCIES`
    TaxPaymentsGovernmentAgencies,
    /// `TAXICABS_AND_LIMOUSINES`
    TaxicabsAndLimousines,
    /// `TELECOMMUNICATION_SERVICES`
    TelecommunicationServices,
    /// `TELEPHONE_CARDS`
    TelephoneCards,
    /// `TELEPHONE_EQUIPMENT`
    TelephoneEquipment,
    /// `TELEPHONE_SERVICES`
    TelephoneServices,
    /// `THEATER`
    Theater,
    /// `TIRE_RETREADING_AND_REPAIR`
    TireRetreadingAndRepair,
    /// `TOLL_OR_BRIDGE_FEES`
    TollOrBridgeFees,
    /// `TOOLS_AND_EQUIPMENT`
    ToolsAndEquipment,
    /// `TOURIST_ATTRACTIONS_AND_EXHIBITS`
    TouristAttractionsAndExhibits,
    /// `TOWING_SERVICE`
    TowingService,
    /// `TOYS_AND_GAMES`
    ToysAndGames,
    /// `TRADE_AND_VOCATIONAL_SCHOOLS`
    TradeAndVocationalSchools,
    /// `TRADEMARK_INFRINGEMENT`
    TrademarkInfringement,
    /// `TRAILER_PARKS_AND_CAMPGROUNDS`
    TrailerParksAndCampgrounds,
    /// `TRAINING_SERVICES`
    TrainingServices,
    /// `TRANSPORTATION_SERVICES`
    TransportationServices,
    /// `TRAVEL`
    Travel,
    /// `TRUCK_AND_UTILITY_TRAILER_RENTALS`
    TruckAndUtilityTrailerRentals,
    /// `TRUCK_STOP`
    TruckStop,
    /// `TYPESETTING_PLATE_MAKING_AND_RELATED_SERVICES`
    TypesettingPlateMakingAndRelatedServices,
    /// `USED_MERCHANDISE_AND_SECONDHAND_STORES`
    UsedMerchandiseAndSecondhandStores,
    /// `USED_PARTS_MOTOR_VEHICLE`
    UsedPartsMotorVehicle,
    /// `UTILITIES`
    Utilities,
    /// `UTILITIES_ELECTRIC_GAS_WATER_SANITARY`
    UtilitiesElectricGasWaterSanitary,
    /// `VARIETY_STORES`
    VarietyStores,
    /// `VEHICLE_SALES`
    VehicleSales,
    /// `VEHICLE_SERVICE_AND_ACCESSORIES`
    VehicleServiceAndAccessories,
    /// `VIDEO_EQUIPMENT`
    VideoEquipment,
    /// `VIDEO_GAME_ARCADES_ESTABLISH`
    VideoGameArcadesEstablish,
    /// `VIDEO_GAMES_AND_SYSTEMS`
    VideoGamesAndSystems,
    /// `VIDEO_TAPE_RENTAL_STORES`
    VideoTapeRentalStores,
    /// `VINTAGE_AND_COLLECTIBLE_VEHICLES`
    VintageAndCollectibleVehicles,
    /// `VINTAGE_AND_COLLECTIBLES`
    VintageAndCollectibles,
    /// `VITAMINS_AND_SUPPLEMENTS`
    VitaminsAndSupplements,
    /// `VOCATIONAL_AND_TRADE_SCHOOLS`
    VocationalAndTradeSchools,
    /// `WATCH_CLOCK_AND_JEWELRY_REPAIR`
    WatchClockAndJewelryRepair,
    /// `WEB_HOSTING_AND_DESIGN`
    WebHostingAndDesign,
    /// `WELDING_REPAIR`
    WeldingRepair,
    /// `WHOLESALE_CLUBS`
    WholesaleClubs,
    /// `WHOLESALE_FLORIST_SUPPLIERS`
    WholesaleFloristSuppliers,
    /// `WHOLESALE_PRESCRIPTION_DRUGS`
    WholesalePrescriptionDrugs,
    /// `WILDLIFE_PRODUCTS`
    WildlifeProducts,
    /// `WIRE_TRANSFER`
    WireTransfer,
    /// `WIRE_TRANSFER_AND_MONEY_ORDER`
    WireTransferAndMoneyOrder,
    /// `WOMEN_ACCESSORY_SPECIALITY`
    WomenAccessorySpeciality,
    /// `WOMEN_CLOTHING`
    WomenClothing,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProductCategory {
    0 AcRefrigerationRepair = "AC_REFRIGERATION_REPAIR",
    1 AcademicSoftware = "ACADEMIC_SOFTWARE",
    2 Accessories = "ACCESSORIES",
    3 Accounting = "ACCOUNTING",
    4 Adult = "ADULT",
    5 Advertising = "ADVERTISING",
    6 AffiliatedAutoRental = "AFFILIATED_AUTO_RENTAL",
    7 Agencies = "AGENCIES",
    8 Aggregators = "AGGREGATORS",
    9 AgriculturalCooperativeForMailOrder = "AGRICULTURAL_COOPERATIVE_FOR_MAIL_ORDER",
    10 AirCarriersAirlines = "AIR_CARRIERS_AIRLINES",
    11 Airlines = "AIRLINES",
    12 AirportsFlyingFields = "AIRPORTS_FLYING_FIELDS",
    13 AlcoholicBeverages = "ALCOHOLIC_BEVERAGES",
    14 AmusementParksCarnivals = "AMUSEMENT_PARKS_CARNIVALS",
    15 Animation = "ANIMATION",
    16 Antiques = "ANTIQUES",
    17 Appliances = "APPLIANCES",
    18 AquariamsSeaquariumsDolphinariums = "AQUARIAMS_SEAQUARIUMS_DOLPHINARIUMS",
    19 ArchitecturalEngineeringAndSurveyingServices = "ARCHITECTURAL_ENGINEERING_AND_SURVEYING_SERVICES",
    20 ArtAndCraftSupplies = "ART_AND_CRAFT_SUPPLIES",
    21 ArtDealersAndGalleries = "ART_DEALERS_AND_GALLERIES",
    22 ArtifactsGraveRelatedAndNativeAmericanCrafts = "ARTIFACTS_GRAVE_RELATED_AND_NATIVE_AMERICAN_CRAFTS",
    23 ArtsAndCrafts = "ARTS_AND_CRAFTS",
    24 ArtsCraftsAndCollectibles = "ARTS_CRAFTS_AND_COLLECTIBLES",
    25 AudioBooks = "AUDIO_BOOKS",
    26 AutoAssociationsClubs = "AUTO_ASSOCIATIONS_CLUBS",
    27 AutoDealerUsedOnly = "AUTO_DEALER_USED_ONLY",
    28 AutoRentals = "AUTO_RENTALS",
    29 AutoService = "AUTO_SERVICE",
    30 AutomatedFuelDispensers = "AUTOMATED_FUEL_DISPENSERS",
    31 AutomobileAssociations = "AUTOMOBILE_ASSOCIATIONS",
    32 Automotive = "AUTOMOTIVE",
    33 AutomotiveRepairShopsNonDealer = "AUTOMOTIVE_REPAIR_SHOPS_NON_DEALER",
    34 AutomotiveTopAndBodyShops = "AUTOMOTIVE_TOP_AND_BODY_SHOPS",
    35 Aviation = "AVIATION",
    36 BabiesClothingAndSupplies = "BABIES_CLOTHING_AND_SUPPLIES",
    37 Baby = "BABY",
    38 BandsOrchestrasEntertainers = "BANDS_ORCHESTRAS_ENTERTAINERS",
    39 Barbies = "BARBIES",
    40 BathAndBody = "BATH_AND_BODY",
    41 Batteries = "BATTERIES",
    42 BeanBabies = "BEAN_BABIES",
    43 Beauty = "BEAUTY",
    44 BeautyAndFragrances = "BEAUTY_AND_FRAGRANCES",
    45 BedAndBath = "BED_AND_BATH",
    46 BicycleShopsSalesAndService = "BICYCLE_SHOPS_SALES_AND_SERVICE",
    47 BicyclesAndAccessories = "BICYCLES_AND_ACCESSORIES",
    48 BilliardPoolEstablishments = "BILLIARD_POOL_ESTABLISHMENTS",
    49 BoatDealers = "BOAT_DEALERS",
    50 BoatRentalsAndLeasing = "BOAT_RENTALS_AND_LEASING",
    51 BoatingSailingAndAccessories = "BOATING_SAILING_AND_ACCESSORIES",
    52 Books = "BOOKS",
    53 BooksAndMagazines = "BOOKS_AND_MAGAZINES",
    54 BooksManuscripts = "BOOKS_MANUSCRIPTS",
    55 BooksPeriodicalsAndNewspapers = "BOOKS_PERIODICALS_AND_NEWSPAPERS",
    56 BowlingAlleys = "BOWLING_ALLEYS",
    57 BulletinBoard = "BULLETIN_BOARD",
    58 BusLine = "BUS_LINE",
    59 BusLinesChartersTourBuses = "BUS_LINES_CHARTERS_TOUR_BUSES",
    60 Business = "BUSINESS",
    61 BusinessAndSecretarialSchools = "BUSINESS_AND_SECRETARIAL_SCHOOLS",
    62 BuyingAndShoppingServicesAndClubs = "BUYING_AND_SHOPPING_SERVICES_AND_CLUBS",
    63 CableSatelliteAndOtherPayTelevisionAndRadioServices = "CABLE_SATELLITE_AND_OTHER_PAY_TELEVISION_AND_RADIO_SERVICES",
    64 CableSatelliteAndOtherPayTvAndRadio = "CABLE_SATELLITE_AND_OTHER_PAY_TV_AND_RADIO",
    65 CameraAndPhotographicSupplies = "CAMERA_AND_PHOTOGRAPHIC_SUPPLIES",
    66 Cameras = "CAMERAS",
    67 CamerasAndPhotography = "CAMERAS_AND_PHOTOGRAPHY",
    68 CamperRecreationalAndUtilityTrailerDealers = "CAMPER_RECREATIONAL_AND_UTILITY_TRAILER_DEALERS",
    69 CampingAndOutdoors = "CAMPING_AND_OUTDOORS",
    70 CampingAndSurvival = "CAMPING_AND_SURVIVAL",
    71 CarAndTruckDealers = "CAR_AND_TRUCK_DEALERS",
    72 CarAndTruckDealersUsedOnly = "CAR_AND_TRUCK_DEALERS_USED_ONLY",
    73 CarAudioAndElectronics = "CAR_AUDIO_AND_ELECTRONICS",
    74 CarRentalAgency = "CAR_RENTAL_AGENCY",
    75 CatalogMerchant = "CATALOG_MERCHANT",
    76 CatalogRetailMerchant = "CATALOG_RETAIL_MERCHANT",
    77 CateringServices = "CATERING_SERVICES",
    78 Charity = "CHARITY",
    79 CheckCashier = "CHECK_CASHIER",
    80 ChildCareServices = "CHILD_CARE_SERVICES",
    81 ChildrenBooks = "CHILDREN_BOOKS",
    82 ChiropodistsPodiatrists = "CHIROPODISTS_PODIATRISTS",
    83 Chiropractors = "CHIROPRACTORS",
    84 CigarStoresAndStands = "CIGAR_STORES_AND_STANDS",
    85 CivicSocialFraternalAssociations = "CIVIC_SOCIAL_FRATERNAL_ASSOCIATIONS",
    86 CivilSocialFratAssociations = "CIVIL_SOCIAL_FRAT_ASSOCIATIONS",
    87 Clothing = "CLOTHING",
    88 ClothingAccessoriesAndShoes = "CLOTHING_ACCESSORIES_AND_SHOES",
    89 ClothingRental = "CLOTHING_RENTAL",
    90 CoffeeAndTea = "COFFEE_AND_TEA",
    91 CoinOperatedBanksAndCasinos = "COIN_OPERATED_BANKS_AND_CASINOS",
    92 Collectibles = "COLLECTIBLES",
    93 CollectionAgency = "COLLECTION_AGENCY",
    94 CollegesAndUniversities = "COLLEGES_AND_UNIVERSITIES",
    95 CommercialEquipment = "COMMERCIAL_EQUIPMENT",
    96 CommercialFootwear = "COMMERCIAL_FOOTWEAR",
    97 CommercialPhotography = "COMMERCIAL_PHOTOGRAPHY",
    98 CommercialPhotographyArtAndGraphics = "COMMERCIAL_PHOTOGRAPHY_ART_AND_GRAPHICS",
    99 CommercialSportsProfessiona = "COMMERCIAL_SPORTS_PROFESSIONA",
    100 CommoditiesAndFuturesExchange = "COMMODITIES_AND_FUTURES_EXCHANGE",
    101 ComputerAndDataProcessingServices = "COMPUTER_AND_DATA_PROCESSING_SERVICES",
    102 ComputerHardwareAndSoftware = "COMPUTER_HARDWARE_AND_SOFTWARE",
    103 ComputerMaintenanceRepairAndServicesNotElsewhereClas = "COMPUTER_MAINTENANCE_REPAIR_AND_SERVICES_NOT_ELSEWHERE_CLAS",
    104 Construction = "CONSTRUCTION",
    105 ConstructionMaterialsNotElsewhereClassified = "CONSTRUCTION_MATERIALS_NOT_ELSEWHERE_CLASSIFIED",
    106 ConsultingServices = "CONSULTING_SERVICES",
    107 ConsumerCreditReportingAgencies = "CONSUMER_CREDIT_REPORTING_AGENCIES",
    108 ConvalescentHomes = "CONVALESCENT_HOMES",
    109 CosmeticStores = "COSMETIC_STORES",
    110 CounselingServicesDebtMarriagePersonal = "COUNSELING_SERVICES_DEBT_MARRIAGE_PERSONAL",
    111 CounterfeitCurrencyAndStamps = "COUNTERFEIT_CURRENCY_AND_STAMPS",
    112 CounterfeitItems = "COUNTERFEIT_ITEMS",
    113 CountryClubs = "COUNTRY_CLUBS",
    114 CourierServices = "COURIER_SERVICES",
    115 CourierServicesAirAndGroundAndFreightForwarders = "COURIER_SERVICES_AIR_AND_GROUND_AND_FREIGHT_FORWARDERS",
    116 CourtCostsAlimnyChildSupt = "COURT_COSTS_ALIMNY_CHILD_SUPT",
    117 CourtCostsIncludingAlimonyAndChildSupportCourtsOfLaw = "COURT_COSTS_INCLUDING_ALIMONY_AND_CHILD_SUPPORT_COURTS_OF_LAW",
    118 CreditCards = "CREDIT_CARDS",
    119 CreditUnion = "CREDIT_UNION",
    120 CultureAndReligion = "CULTURE_AND_RELIGION",
    121 DairyProductsStores = "DAIRY_PRODUCTS_STORES",
    122 DanceHallsStudiosAndSchools = "DANCE_HALLS_STUDIOS_AND_SCHOOLS",
    123 Decorative = "DECORATIVE",
    124 Dental = "DENTAL",
    125 DentistsAndOrthodontists = "DENTISTS_AND_ORTHODONTISTS",
    126 DepartmentStores = "DEPARTMENT_STORES",
    127 DesktopPcs = "DESKTOP_PCS",
    128 Devices = "DEVICES",
    129 DiecastToysVehicles = "DIECAST_TOYS_VEHICLES",
    130 DigitalGames = "DIGITAL_GAMES",
    131 DigitalMediaBooksMoviesMusic = "DIGITAL_MEDIA_BOOKS_MOVIES_MUSIC",
    132 DirectMarketing = "DIRECT_MARKETING",
    133 DirectMarketingCatalogMerchant = "DIRECT_MARKETING_CATALOG_MERCHANT",
    134 DirectMarketingInboundTele = "DIRECT_MARKETING_INBOUND_TELE",
    135 DirectMarketingOutboundTele = "DIRECT_MARKETING_OUTBOUND_TELE",
    136 DirectMarketingSubscription = "DIRECT_MARKETING_SUBSCRIPTION",
    137 DiscountStores = "DISCOUNT_STORES",
    138 DoorToDoorSales = "DOOR_TO_DOOR_SALES",
    139 DraperyWindowCoveringAndUpholstery = "DRAPERY_WINDOW_COVERING_AND_UPHOLSTERY",
    140 DrinkingPlaces = "DRINKING_PLACES",
    141 Drugstore = "DRUGSTORE",
    142 DurableGoods = "DURABLE_GOODS",
    143 EcommerceDevelopment = "ECOMMERCE_DEVELOPMENT",
    144 EcommerceServices = "ECOMMERCE_SERVICES",
    145 EducationalAndTextbooks = "EDUCATIONAL_AND_TEXTBOOKS",
    146 ElectricRazorStores = "ELECTRIC_RAZOR_STORES",
    147 ElectricalAndSmallApplianceRepair = "ELECTRICAL_AND_SMALL_APPLIANCE_REPAIR",
    148 ElectricalContractors = "ELECTRICAL_CONTRACTORS",
    149 ElectricalPartsAndEquipment = "ELECTRICAL_PARTS_AND_EQUIPMENT",
    150 ElectronicCash = "ELECTRONIC_CASH",
    151 ElementaryAndSecondarySchools = "ELEMENTARY_AND_SECONDARY_SCHOOLS",
    152 Employment = "EMPLOYMENT",
    153 Entertainers = "ENTERTAINERS",
    154 EntertainmentAndMedia = "ENTERTAINMENT_AND_MEDIA",
    155 EquipToolFurnitureAndApplianceRentalAndLeasing = "EQUIP_TOOL_FURNITURE_AND_APPLIANCE_RENTAL_AND_LEASING",
    156 Escrow = "ESCROW",
    157 EventAndWeddingPlanning = "EVENT_AND_WEDDING_PLANNING",
    158 ExerciseAndFitness = "EXERCISE_AND_FITNESS",
    159 ExerciseEquipment = "EXERCISE_EQUIPMENT",
    160 ExterminatingAndDisinfectingServices = "EXTERMINATING_AND_DISINFECTING_SERVICES",
    161 FabricsAndSewing = "FABRICS_AND_SEWING",
    162 FamilyClothingStores = "FAMILY_CLOTHING_STORES",
    163 FashionJewelry = "FASHION_JEWELRY",
    164 FastFoodRestaurants = "FAST_FOOD_RESTAURANTS",
    165 FictionAndNonfiction = "FICTION_AND_NONFICTION",
    166 FinanceCompany = "FINANCE_COMPANY",
    167 FinancialAndInvestmentAdvice = "FINANCIAL_AND_INVESTMENT_ADVICE",
    168 FinancialInstitutionsMerchandiseAndServices = "FINANCIAL_INSTITUTIONS_MERCHANDISE_AND_SERVICES",
    169 FirearmAccessories = "FIREARM_ACCESSORIES",
    170 FirearmsWeaponsAndKnives = "FIREARMS_WEAPONS_AND_KNIVES",
    171 FireplaceAndFireplaceScreens = "FIREPLACE_AND_FIREPLACE_SCREENS",
    172 Fireworks = "FIREWORKS",
    173 Fishing = "FISHING",
    174 Florists = "FLORISTS",
    175 Flowers = "FLOWERS",
    176 FoodDrinkAndNutrition = "FOOD_DRINK_AND_NUTRITION",
    177 FoodProducts = "FOOD_PRODUCTS",
    178 FoodRetailAndService = "FOOD_RETAIL_AND_SERVICE",
    179 FragrancesAndPerfumes = "FRAGRANCES_AND_PERFUMES",
    180 FreezerAndLockerMeatProvisioners = "FREEZER_AND_LOCKER_MEAT_PROVISIONERS",
    181 FuelDealersFuelOilWoodAndCoal = "FUEL_DEALERS_FUEL_OIL_WOOD_AND_COAL",
    182 FuelDealersNonAutomotive = "FUEL_DEALERS_NON_AUTOMOTIVE",
    183 FuneralServicesAndCrematories = "FUNERAL_SERVICES_AND_CREMATORIES",
    184 FurnishingAndDecorating = "FURNISHING_AND_DECORATING",
    185 Furniture = "FURNITURE",
    186 FurriersAndFurShops = "FURRIERS_AND_FUR_SHOPS",
    187 GadgetsAndOtherElectronics = "GADGETS_AND_OTHER_ELECTRONICS",
    188 Gambling = "GAMBLING",
    189 GameSoftware = "GAME_SOFTWARE",
    190 Games = "GAMES",
    191 GardenSupplies = "GARDEN_SUPPLIES",
    192 General = "GENERAL",
    193 GeneralContractors = "GENERAL_CONTRACTORS",
    194 GeneralGovernment = "GENERAL_GOVERNMENT",
    195 GeneralSoftware = "GENERAL_SOFTWARE",
    196 GeneralTelecom = "GENERAL_TELECOM",
    197 GiftsAndFlowers = "GIFTS_AND_FLOWERS",
    198 GlassPaintAndWallpaperStores = "GLASS_PAINT_AND_WALLPAPER_STORES",
    199 GlasswareCrystalStores = "GLASSWARE_CRYSTAL_STORES",
    200 Government = "GOVERNMENT",
    201 GovernmentIdsAndLicenses = "GOVERNMENT_IDS_AND_LICENSES",
    202 GovernmentLicensedOnLineCasinosOnLineGambling = "GOVERNMENT_LICENSED_ON_LINE_CASINOS_ON_LINE_GAMBLING",
    203 GovernmentOwnedLotteries = "GOVERNMENT_OWNED_LOTTERIES",
    204 GovernmentServices = "GOVERNMENT_SERVICES",
    205 GraphicAndCommercialDesign = "GRAPHIC_AND_COMMERCIAL_DESIGN",
    206 GreetingCards = "GREETING_CARDS",
    207 GroceryStoresAndSupermarkets = "GROCERY_STORES_AND_SUPERMARKETS",
    208 HardwareAndTools = "HARDWARE_AND_TOOLS",
    209 HardwareEquipmentAndSupplies = "HARDWARE_EQUIPMENT_AND_SUPPLIES",
    210 HazardousRestrictedAndPerishableItems = "HAZARDOUS_RESTRICTED_AND_PERISHABLE_ITEMS",
    211 HealthAndBeautySpas = "HEALTH_AND_BEAUTY_SPAS",
    212 HealthAndNutrition = "HEALTH_AND_NUTRITION",
    213 HealthAndPersonalCare = "HEALTH_AND_PERSONAL_CARE",
    214 HearingAidsSalesAndSupplies = "HEARING_AIDS_SALES_AND_SUPPLIES",
    215 HeatingPlumbingAc = "HEATING_PLUMBING_AC",
    216 HighRiskMerchant = "HIGH_RISK_MERCHANT",
    217 HiringServices = "HIRING_SERVICES",
    218 HobbiesToysAndGames = "HOBBIES_TOYS_AND_GAMES",
    219 HomeAndGarden = "HOME_AND_GARDEN",
    220 HomeAudio = "HOME_AUDIO",
    221 HomeDecor = "HOME_DECOR",
    222 HomeElectronics = "HOME_ELECTRONICS",
    223 Hospitals = "HOSPITALS",
    224 HotelsMotelsInnsResorts = "HOTELS_MOTELS_INNS_RESORTS",
    225 Housewares = "HOUSEWARES",
    226 HumanPartsAndRemains = "HUMAN_PARTS_AND_REMAINS",
    227 HumorousGiftsAndNovelties = "HUMOROUS_GIFTS_AND_NOVELTIES",
    228 Hunting = "HUNTING",
    229 IdsLicensesAndPassports = "IDS_LICENSES_AND_PASSPORTS",
    230 IllegalDrugsAndParaphernalia = "ILLEGAL_DRUGS_AND_PARAPHERNALIA",
    231 Industrial = "INDUSTRIAL",
    232 IndustrialAndManufacturingSupplies = "INDUSTRIAL_AND_MANUFACTURING_SUPPLIES",
    233 InsuranceAutoAndHome = "INSURANCE_AUTO_AND_HOME",
    234 InsuranceDirect = "INSURANCE_DIRECT",
    235 InsuranceLifeAndAnnuity = "INSURANCE_LIFE_AND_ANNUITY",
    236 InsuranceSalesUnderwriting = "INSURANCE_SALES_UNDERWRITING",
    237 InsuranceUnderwritingPremiums = "INSURANCE_UNDERWRITING_PREMIUMS",
    238 InternetAndNetworkServices = "INTERNET_AND_NETWORK_SERVICES",
    239 IntraCompanyPurchases = "INTRA_COMPANY_PURCHASES",
    240 LaboratoriesDentalMedical = "LABORATORIES_DENTAL_MEDICAL",
    241 Landscaping = "LANDSCAPING",
    242 LandscapingAndHorticulturalServices = "LANDSCAPING_AND_HORTICULTURAL_SERVICES",
    243 LaundryCleaningServices = "LAUNDRY_CLEANING_SERVICES",
    244 Legal = "LEGAL",
    245 LegalServicesAndAttorneys = "LEGAL_SERVICES_AND_ATTORNEYS",
    246 LocalDeliveryService = "LOCAL_DELIVERY_SERVICE",
    247 Locksmith = "LOCKSMITH",
    248 LodgingAndAccommodations = "LODGING_AND_ACCOMMODATIONS",
    249 LotteryAndContests = "LOTTERY_AND_CONTESTS",
    250 LuggageAndLeatherGoods = "LUGGAGE_AND_LEATHER_GOODS",
    251 LumberAndBuildingMaterials = "LUMBER_AND_BUILDING_MATERIALS",
    252 Magazines = "MAGAZINES",
    253 MaintenanceAndRepairServices = "MAINTENANCE_AND_REPAIR_SERVICES",
    254 MakeupAndCosmetics = "MAKEUP_AND_COSMETICS",
    255 ManualCashDisbursements = "MANUAL_CASH_DISBURSEMENTS",
    256 MassageParlors = "MASSAGE_PARLORS",
    257 Medical = "MEDICAL",
    258 MedicalAndPharmaceutical = "MEDICAL_AND_PHARMACEUTICAL",
    259 MedicalCare = "MEDICAL_CARE",
    260 MedicalEquipmentAndSupplies = "MEDICAL_EQUIPMENT_AND_SUPPLIES",
    261 MedicalServices = "MEDICAL_SERVICES",
    262 MeetingPlanners = "MEETING_PLANNERS",
    263 MembershipClubsAndOrganizations = "MEMBERSHIP_CLUBS_AND_ORGANIZATIONS",
    264 MembershipCountryClubsGolf = "MEMBERSHIP_COUNTRY_CLUBS_GOLF",
    265 Memorabilia = "MEMORABILIA",
    266 MenAndBoyClothingAndAccessoryStores = "MEN_AND_BOY_CLOTHING_AND_ACCESSORY_STORES",
    267 MenClothing = "MEN_CLOTHING",
    268 Merchandise = "MERCHANDISE",
    269 Metaphysical = "METAPHYSICAL",
    270 Militaria = "MILITARIA",
    271 MilitaryAndCivilServiceUniforms = "MILITARY_AND_CIVIL_SERVICE_UNIFORMS",
    272 MiscAutomotiveAircraftAndFarmEquipmentDealers = "MISC._AUTOMOTIVE_AIRCRAFT_AND_FARM_EQUIPMENT_DEALERS",
    273 MiscGeneralMerchandise = "MISC._GENERAL_MERCHANDISE",
    274 MiscellaneousGeneralServices = "MISCELLANEOUS_GENERAL_SERVICES",
    275 MiscellaneousRepairShopsAndRelatedServices = "MISCELLANEOUS_REPAIR_SHOPS_AND_RELATED_SERVICES",
    276 ModelKits = "MODEL_KITS",
    277 MoneyTransferMemberFinancialInstitution = "MONEY_TRANSFER_MEMBER_FINANCIAL_INSTITUTION",
    278 MoneyTransferMerchant = "MONEY_TRANSFER_MERCHANT",
    279 MotionPictureTheaters = "MOTION_PICTURE_THEATERS",
    280 MotorFreightCarriersAndTrucking = "MOTOR_FREIGHT_CARRIERS_AND_TRUCKING",
    281 MotorHomeAndRecreationalVehicleRental = "MOTOR_HOME_AND_RECREATIONAL_VEHICLE_RENTAL",
    282 MotorHomesDealers = "MOTOR_HOMES_DEALERS",
    283 MotorVehicleSuppliesAndNewParts = "MOTOR_VEHICLE_SUPPLIES_AND_NEW_PARTS",
    284 MotorcycleDealers = "MOTORCYCLE_DEALERS",
    285 Motorcycles = "MOTORCYCLES",
    286 Movie = "MOVIE",
    287 MovieTickets = "MOVIE_TICKETS",
    288 MovingAndStorage = "MOVING_AND_STORAGE",
    289 MultiLevelMarketing = "MULTI_LEVEL_MARKETING",
    290 MusicCdsCassettesAndAlbums = "MUSIC_CDS_CASSETTES_AND_ALBUMS",
    291 MusicStoreInstrumentsAndSheetMusic = "MUSIC_STORE_INSTRUMENTS_AND_SHEET_MUSIC",
    292 Networking = "NETWORKING",
    293 NewAge = "NEW_AGE",
    294 NewPartsAndSuppliesMotorVehicle = "NEW_PARTS_AND_SUPPLIES_MOTOR_VEHICLE",
    295 NewsDealersAndNewstands = "NEWS_DEALERS_AND_NEWSTANDS",
    296 NonDurableGoods = "NON_DURABLE_GOODS",
    297 NonFiction = "NON_FICTION",
    298 NonProfitPoliticalAndReligion = "NON_PROFIT_POLITICAL_AND_RELIGION",
    299 Nonprofit = "NONPROFIT",
    300 Novelties = "NOVELTIES",
    301 OemSoftware = "OEM_SOFTWARE",
    302 OfficeSuppliesAndEquipment = "OFFICE_SUPPLIES_AND_EQUIPMENT",
    303 OnlineDating = "ONLINE_DATING",
    304 OnlineGaming = "ONLINE_GAMING",
    305 OnlineGamingCurrency = "ONLINE_GAMING_CURRENCY",
    306 OnlineServices = "ONLINE_SERVICES",
    307 OoutboundTelemarketingMerch = "OOUTBOUND_TELEMARKETING_MERCH",
    308 OphthalmologistsOptometrist = "OPHTHALMOLOGISTS_OPTOMETRIST",
    309 OpticiansAndDispensing = "OPTICIANS_AND_DISPENSING",
    310 OrthopedicGoodsProsthetics = "ORTHOPEDIC_GOODS_PROSTHETICS",
    311 Osteopaths = "OSTEOPATHS",
    312 Other = "OTHER",
    313 PackageTourOperators = "PACKAGE_TOUR_OPERATORS",
    314 Paintball = "PAINTBALL",
    315 PaintsVarnishesAndSupplies = "PAINTS_VARNISHES_AND_SUPPLIES",
    316 ParkingLotsAndGarages = "PARKING_LOTS_AND_GARAGES",
    317 PartsAndAccessories = "PARTS_AND_ACCESSORIES",
    318 PawnShops = "PAWN_SHOPS",
    319 PaycheckLenderOrCashAdvance = "PAYCHECK_LENDER_OR_CASH_ADVANCE",
    320 Peripherals = "PERIPHERALS",
    321 PersonalizedGifts = "PERSONALIZED_GIFTS",
    322 PetShopsPetFoodAndSupplies = "PET_SHOPS_PET_FOOD_AND_SUPPLIES",
    323 PetroleumAndPetroleumProducts = "PETROLEUM_AND_PETROLEUM_PRODUCTS",
    324 PetsAndAnimals = "PETS_AND_ANIMALS",
    325 PhotofinishingLaboratoriesPhotoDeveloping = "PHOTOFINISHING_LABORATORIES_PHOTO_DEVELOPING",
    326 PhotographicStudiosPortraits = "PHOTOGRAPHIC_STUDIOS_PORTRAITS",
    327 Photography = "PHOTOGRAPHY",
    328 PhysicalGood = "PHYSICAL_GOOD",
    329 PictureVideoProduction = "PICTURE_VIDEO_PRODUCTION",
    330 PieceGoodsNotionsAndOtherDryGoods = "PIECE_GOODS_NOTIONS_AND_OTHER_DRY_GOODS",
    331 PlantsAndSeeds = "PLANTS_AND_SEEDS",
    332 PlumbingAndHeatingEquipmentsAndSupplies = "PLUMBING_AND_HEATING_EQUIPMENTS_AND_SUPPLIES",
    333 PoliceRelatedItems = "POLICE_RELATED_ITEMS",
    334 PoliticalOrganizations = "POLITICAL_ORGANIZATIONS",
    335 PostalServicesGovernmentOnly = "POSTAL_SERVICES_GOVERNMENT_ONLY",
    336 Posters = "POSTERS",
    337 PrepaidAndStoredValueCards = "PREPAID_AND_STORED_VALUE_CARDS",
    338 PrescriptionDrugs = "PRESCRIPTION_DRUGS",
    339 PromotionalItems = "PROMOTIONAL_ITEMS",
    340 PublicWarehousingAndStorage = "PUBLIC_WAREHOUSING_AND_STORAGE",
    341 PublishingAndPrinting = "PUBLISHING_AND_PRINTING",
    342 PublishingServices = "PUBLISHING_SERVICES",
    343 RadarDectors = "RADAR_DECTORS",
    344 RadioTelevisionAndStereoRepair = "RADIO_TELEVISION_AND_STEREO_REPAIR",
    345 RealEstate = "REAL_ESTATE",
    346 RealEstateAgent = "REAL_ESTATE_AGENT",
    347 RealEstateAgentsAndManagersRentals = "REAL_ESTATE_AGENTS_AND_MANAGERS_RENTALS",
    348 ReligionAndSpiritualityForProfit = "RELIGION_AND_SPIRITUALITY_FOR_PROFIT",
    349 Religious = "RELIGIOUS",
    350 ReligiousOrganizations = "RELIGIOUS_ORGANIZATIONS",
    351 Remittance = "REMITTANCE",
    352 RentalPropertyManagement = "RENTAL_PROPERTY_MANAGEMENT",
    353 Residential = "RESIDENTIAL",
    354 Retail = "RETAIL",
    355 RetailFineJewelryAndWatches = "RETAIL_FINE_JEWELRY_AND_WATCHES",
    356 ReupholsteryAndFurnitureRepair = "REUPHOLSTERY_AND_FURNITURE_REPAIR",
    357 Rings = "RINGS",
    358 RoofingSidingSheetMetal = "ROOFING_SIDING_SHEET_METAL",
    359 RugsAndCarpets = "RUGS_AND_CARPETS",
    360 SchoolsAndColleges = "SCHOOLS_AND_COLLEGES",
    361 ScienceFiction = "SCIENCE_FICTION",
    362 Scrapbooking = "SCRAPBOOKING",
    363 Sculptures = "SCULPTURES",
    364 SecuritiesBrokersAndDealers = "SECURITIES_BROKERS_AND_DEALERS",
    365 SecurityAndSurveillance = "SECURITY_AND_SURVEILLANCE",
    366 SecurityAndSurveillanceEquipment = "SECURITY_AND_SURVEILLANCE_EQUIPMENT",
    367 SecurityBrokersAndDealers = "SECURITY_BROKERS_AND_DEALERS",
    368 Seminars = "SEMINARS",
    369 ServiceStations = "SERVICE_STATIONS",
    370 Services = "SERVICES",
    371 SewingNeedleworkFabricAndPieceGoodsStores = "SEWING_NEEDLEWORK_FABRIC_AND_PIECE_GOODS_STORES",
    372 ShippingAndPacking = "SHIPPING_AND_PACKING",
    373 ShoeRepairHatCleaning = "SHOE_REPAIR_HAT_CLEANING",
    374 ShoeStores = "SHOE_STORES",
    375 Shoes = "SHOES",
    376 SnowmobileDealers = "SNOWMOBILE_DEALERS",
    377 Software = "SOFTWARE",
    378 SpecialtyAndMiscFoodStores = "SPECIALTY_AND_MISC._FOOD_STORES",
    379 SpecialtyCleaningPolishingAndSanitationPreparations = "SPECIALTY_CLEANING_POLISHING_AND_SANITATION_PREPARATIONS",
    380 SpecialtyOrRarePets = "SPECIALTY_OR_RARE_PETS",
    381 SportGamesAndToys = "SPORT_GAMES_AND_TOYS",
    382 SportingAndRecreationalCamps = "SPORTING_AND_RECREATIONAL_CAMPS",
    383 SportingGoods = "SPORTING_GOODS",
    384 SportsAndOutdoors = "SPORTS_AND_OUTDOORS",
    385 SportsAndRecreation = "SPORTS_AND_RECREATION",
    386 StampAndCoin = "STAMP_AND_COIN",
    387 StationaryPrintingAndWritingPaper = "STATIONARY_PRINTING_AND_WRITING_PAPER",
    388 StenographicAndSecretarialSupportServices = "STENOGRAPHIC_AND_SECRETARIAL_SUPPORT_SERVICES",
    389 StocksBondsSecuritiesAndRelatedCertificates = "STOCKS_BONDS_SECURITIES_AND_RELATED_CERTIFICATES",
    390 StoredValueCards = "STORED_VALUE_CARDS",
    391 Supplies = "SUPPLIES",
    392 SuppliesAndToys = "SUPPLIES_AND_TOYS",
    393 SurveillanceEquipment = "SURVEILLANCE_EQUIPMENT",
    394 SwimmingPoolsAndSpas = "SWIMMING_POOLS_AND_SPAS",
    395 SwimmingPoolsSalesSuppliesServices = "SWIMMING_POOLS_SALES_SUPPLIES_SERVICES",
    396 TailorsAndAlterations = "TAILORS_AND_ALTERATIONS",
    397 TaxPayments = "TAX_PAYMENTS",
    398 TaxPaymentsGovernmentAgencies = "TAX_PAYMENTS_GOVERNMENT_AGENCIES",
    399 TaxicabsAndLimousines = "TAXICABS_AND_LIMOUSINES",
    400 TelecommunicationServices = "TELECOMMUNICATION_SERVICES",
    401 TelephoneCards = "TELEPHONE_CARDS",
    402 TelephoneEquipment = "TELEPHONE_EQUIPMENT",
    403 TelephoneServices = "TELEPHONE_SERVICES",
    404 Theater = "THEATER",
    405 TireRetreadingAndRepair = "TIRE_RETREADING_AND_REPAIR",
    406 TollOrBridgeFees = "TOLL_OR_BRIDGE_FEES",
    407 ToolsAndEquipment = "TOOLS_AND_EQUIPMENT",
    408 TouristAttractionsAndExhibits = "TOURIST_ATTRACTIONS_AND_EXHIBITS",
    409 TowingService = "TOWING_SERVICE",
    410 ToysAndGames = "TOYS_AND_GAMES",
    411 TradeAndVocationalSchools = "TRADE_AND_VOCATIONAL_SCHOOLS",
    412 TrademarkInfringement = "TRADEMARK_INFRINGEMENT",
    413 TrailerParksAndCampgrounds = "TRAILER_PARKS_AND_CAMPGROUNDS",
    414 TrainingServices = "TRAINING_SERVICES",
    415 TransportationServices = "TRANSPORTATION_SERVICES",
    416 Travel = "TRAVEL",
    417 TruckAndUtilityTrailerRentals = "TRUCK_AND_UTILITY_TRAILER_RENTALS",
    418 TruckStop = "TRUCK_STOP",
    419 TypesettingPlateMakingAndRelatedServices = "TYPESETTING_PLATE_MAKING_AND_RELATED_SERVICES",
    420 UsedMerchandiseAndSecondhandStores = "USED_MERCHANDISE_AND_SECONDHAND_STORES",
    421 UsedPartsMotorVehicle = "USED_PARTS_MOTOR_VEHICLE",
    422 Utilities = "UTILITIES",
    423 UtilitiesElectricGasWaterSanitary = "UTILITIES_ELECTRIC_GAS_WATER_SANITARY",
    424 VarietyStores = "VARIETY_STORES",
    425 VehicleSales = "VEHICLE_SALES",
    426 VehicleServiceAndAccessories = "VEHICLE_SERVICE_AND_ACCESSORIES",
    427 VideoEquipment = "VIDEO_EQUIPMENT",
    428 VideoGameArcadesEstablish = "VIDEO_GAME_ARCADES_ESTABLISH",
    429 VideoGamesAndSystems = "VIDEO_GAMES_AND_SYSTEMS",
    430 VideoTapeRentalStores = "VIDEO_TAPE_RENTAL_STORES",
    431 VintageAndCollectibleVehicles = "VINTAGE_AND_COLLECTIBLE_VEHICLES",
    432 VintageAndCollectibles = "VINTAGE_AND_COLLECTIBLES",
    433 VitaminsAndSupplements = "VITAMINS_AND_SUPPLEMENTS",
    434 VocationalAndTradeSchools = "VOCATIONAL_AND_TRADE_SCHOOLS",
    435 WatchClockAndJewelryRepair = "WATCH_CLOCK_AND_JEWELRY_REPAIR",
    436 WebHostingAndDesign = "WEB_HOSTING_AND_DESIGN",
    437 WeldingRepair = "WELDING_REPAIR",
    438 WholesaleClubs = "WHOLESALE_CLUBS",
    439 WholesaleFloristSuppliers = "WHOLESALE_FLORIST_SUPPLIERS",
    440 WholesalePrescriptionDrugs = "WHOLESALE_PRESCRIPTION_DRUGS",
    441 WildlifeProducts = "WILDLIFE_PRODUCTS",
    442 WireTransfer = "WIRE_TRANSFER",
    443 WireTransferAndMoneyOrder = "WIRE_TRANSFER_AND_MONEY_ORDER",
    444 WomenAccessorySpeciality = "WOMEN_ACCESSORY_SPECIALITY",
    445 WomenClothing = "WOMEN_CLOTHING",
} }
